import type { OwnNames } from '../words.ts';

/** Names of the largest communities, as identity cards print them in Latin letters. */
export const singaporean = (): OwnNames => ({
  female:
    'Hui Min, Jia Yi, Xin Yi, Mei Ling, Siew Eng, Shu Fen, Li Ting, Wan Ting, Yi Xuan, Pei Shan, Nurul Ain, Siti Aisyah, ' +
    'Priya, Kavitha, Grace, Rachel',
  male:
    'Wei Jie, Jun Hao, Zhi Wei, Kok Leong, Jia Hao, Boon Keng, Chee Meng, Yong Sheng, Kah Hoe, Ming Xuan, Muhammad Irfan, ' +
    'Arjun, Suresh, Daniel, Marcus, Ryan',
  family: 'Tan, Lim, Lee, Ng, Ong, Wong, Goh, Chua, Chan, Koh, Teo, Ang, Yeo, Tay, Ho, Low, Toh, Sim, Chong, Chia',
});
