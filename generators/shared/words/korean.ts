import type { OwnNames } from '../words.ts';

// Given names by the Revised Romanization; family names as nearly all bearers spell them.
export const korean = (): OwnNames => ({
  female:
    '서연, 지우, 민서, 하은, 수빈, 지현, 은지, 영희, 미경, 순자, 정숙, 혜진, 유나, 보라, 소영, 예진, 다은, 채원, 나래, 슬기',
  male: '민준, 서준, 도윤, 지호, 준우, 현우, 동현, 성민, 영수, 철수, 정호, 상훈, 재현, 우진, 태영, 건우, 승현, 진호, 한결, 가람',
  family:
    '김=Kim, 이=Lee, 박=Park, 최=Choi, 정=Jung, 강=Kang, 조=Cho, 윤=Yoon, 장=Jang, 임=Lim, 한=Han, 오=Oh, 서=Seo, 신=Shin, ' +
    '권=Kwon, 황=Hwang, 안=Ahn, 송=Song, 류=Ryu, 남궁=Namgung',
});
