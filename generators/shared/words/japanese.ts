import type { OwnNames } from '../words.ts';

// Kanji and kana with their Hepburn spelling, as passports print it: no sign for long vowels.
export const japanese = (): OwnNames => ({
  female:
    '陽菜=Hina, 美咲=Misaki, 結衣=Yui, さくら=Sakura, 葵=Aoi, 恵子=Keiko, 裕子=Yuko, 由美=Yumi, 真由美=Mayumi, 久美子=Kumiko, ' +
    '凛=Rin, 愛子=Aiko, ひかり=Hikari, みどり=Midori, 千尋=Chihiro, エミ=Emi, 明日香=Asuka, 彩=Aya, 直美=Naomi, 涼子=Ryoko',
  male:
    '翔太=Shota, 大翔=Hiroto, 蓮=Ren, 健一=Kenichi, 誠=Makoto, 浩=Hiroshi, 拓也=Takuya, 隆=Takashi, 和也=Kazuya, 直樹=Naoki, ' +
    '悠真=Yuma, 太郎=Taro, 一郎=Ichiro, 剛=Tsuyoshi, 博之=Hiroyuki, 颯太=Sota, 雄一=Yuichi, 修=Osamu, 達也=Tatsuya, 純=Jun',
  family:
    '佐藤=Sato, 鈴木=Suzuki, 高橋=Takahashi, 田中=Tanaka, 伊藤=Ito, 渡辺=Watanabe, 山本=Yamamoto, 中村=Nakamura, 小林=Kobayashi, ' +
    '加藤=Kato, 吉田=Yoshida, 山田=Yamada, 佐々木=Sasaki, 松本=Matsumoto, 井上=Inoue, 木村=Kimura, 林=Hayashi, 清水=Shimizu, ' +
    '斎藤=Saito, 大野=Ono, 長谷川=Hasegawa, 小野寺=Onodera, 五十嵐=Igarashi, 東海林=Shoji, 二階堂=Nikaido',
});
