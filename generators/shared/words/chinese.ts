import type { OwnNames } from '../words.ts';

// Han characters cannot be spelled by rule; Hanyu Pinyin on the mainland, Wade-Giles in Taiwan, as passports print them.
export const chinese = (): OwnNames => ({
  female:
    '秀英=Xiuying, 丽娟=Lijuan, 婷婷=Tingting, 雪梅=Xuemei, 静怡=Jingyi, 欣然=Xinran, 雨桐=Yutong, 美玲=Meiling, 晓燕=Xiaoyan, ' +
    '佳慧=Jiahui, 思琪=Siqi, 梦瑶=Mengyao, 红=Hong, 敏=Min, 芳=Fang, 诗涵=Shihan, 春华=Chunhua, 月=Yue, 子涵=Zihan, 兰=Lan',
  male:
    '建国=Jianguo, 志强=Zhiqiang, 伟=Wei, 浩然=Haoran, 宇轩=Yuxuan, 明=Ming, 建华=Jianhua, 文博=Wenbo, 俊杰=Junjie, 天佑=Tianyou, ' +
    '海涛=Haitao, 磊=Lei, 勇=Yong, 国栋=Guodong, 子轩=Zixuan, 晨=Chen, 立新=Lixin, 家豪=Jiahao, 鹏飞=Pengfei, 龙=Long',
  family:
    '王=Wang, 李=Li, 张=Zhang, 刘=Liu, 陈=Chen, 杨=Yang, 赵=Zhao, 黄=Huang, 周=Zhou, 吴=Wu, 徐=Xu, 孙=Sun, 胡=Hu, 朱=Zhu, ' +
    '高=Gao, 林=Lin, 何=He, 郭=Guo, 马=Ma, 罗=Luo, 欧阳=Ouyang, 司马=Sima, 吕=Lyu, 许=Xu, 邓=Deng',
});

export const taiwanese = (): OwnNames => ({
  female:
    '淑芬=Shu-Fen, 雅婷=Ya-Ting, 美惠=Mei-Hui, 怡君=Yi-Chun, 佳穎=Chia-Ying, 宜蓁=Yi-Chen, 麗華=Li-Hua, 欣怡=Hsin-Yi, 詩涵=Shih-Han, ' +
    '心怡=Hsin-I, 雅雯=Ya-Wen, 惠美=Hui-Mei, 玉蘭=Yu-Lan, 思妤=Ssu-Yu, 品妍=Pin-Yen',
  male:
    '志明=Chih-Ming, 俊傑=Chun-Chieh, 家豪=Chia-Hao, 建宏=Chien-Hung, 冠宇=Kuan-Yu, 承恩=Cheng-En, 宗翰=Tsung-Han, 文雄=Wen-Hsiung, ' +
    '柏翰=Po-Han, 信宏=Hsin-Hung, 宇軒=Yu-Hsuan, 明哲=Ming-Che, 國華=Kuo-Hua, 子翔=Tzu-Hsiang, 世昌=Shih-Chang',
  family:
    '陳=Chen, 林=Lin, 黃=Huang, 張=Chang, 李=Li, 王=Wang, 吳=Wu, 劉=Liu, 蔡=Tsai, 楊=Yang, 許=Hsu, 鄭=Cheng, 謝=Hsieh, 郭=Kuo, ' +
    '洪=Hung, 邱=Chiu, 曾=Tseng, 廖=Liao, 賴=Lai, 周=Chou',
});
