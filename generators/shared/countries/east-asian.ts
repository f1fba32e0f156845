import { country, LIFE } from '../country.ts';
import {
  chineseNumber,
  indonesianNumber,
  koreanNumber,
  nric,
  taiwaneseNumber,
  thaiNumber,
  vietnameseNumber,
} from '../numbers/asian.ts';
import { chinese, taiwanese } from '../words/chinese.ts';
import { japanese } from '../words/japanese.ts';
import { korean } from '../words/korean.ts';
import { singaporean } from '../words/singaporean.ts';
import { thai } from '../words/thai.ts';
import { fakerNames, ownNames } from '../words.ts';

export const CN = country({
  code: 'CN',
  alpha3: 'CHN',
  name: 'China',
  names: ownNames(chinese),
  nameOrder: 'family-first-joined',
  nationality: '中国',
  towns: `北京市=Beijing|100010|北京市=Beijing|110101
上海市=Shanghai|200001|上海市=Shanghai|310101
广州市=Guangzhou|510030|广东省=Guangdong|440104
深圳市=Shenzhen|518001|广东省=Guangdong|440303
成都市=Chengdu|610020|四川省=Sichuan|510104
杭州市=Hangzhou|310002|浙江省=Zhejiang|330102
武汉市=Wuhan|430010|湖北省=Hubei|420102
西安市=Xi'an|710004|陕西省=Shaanxi|610102
南京市=Nanjing|210018|江苏省=Jiangsu|320102`,
  streets: '示例路=Shili Road, 试验街=Shiyan Street, 柳树巷=Liushu Lane, 范例大道=Fanli Avenue',
  address: '{region}{town}{street}{house}号',
  latinAddress: 'No. {house} {street}\n{town}, {region} {postcode}',
  authority: '公安局=Public Security Bureau',
  documents: {
    passport: {
      number: 'E########',
      years: 10,
      child: { under: 16, years: 5 },
      mrz: 'TD3',
      mrzCode: 'PO',
      expires: 'day-before',
      authority: '国家移民管理局=National Immigration Administration',
    },
    'id-card': { number: 'national-number', years: 20, child: { under: 26, years: 10 }, fromAge: 16, address: true },
    'residence-permit': {
      number: 'CHN#########',
      years: 10,
      authority: '国家移民管理局=National Immigration Administration',
    },
    'driver-license': { number: '############', years: 10, address: true },
    visa: {
      number: 'M#######',
      years: 1,
      mrz: 'MRV-B',
      mrzCode: 'VC',
      authority: '外交部=Ministry of Foreign Affairs',
    },
  },
  number: { name: '公民身份号码', make: chineseNumber, on: ['id-card'] },
  guarantee:
    'District, birth date, sex and check sign agree. No reserved range is known: a number may by chance be somebody’s.',
});

export const TW = country({
  code: 'TW',
  alpha3: 'TWN',
  name: 'Taiwan',
  names: ownNames(taiwanese),
  nameOrder: 'family-first-joined',
  nationality: '中華民國',
  towns: `臺北市=Taipei|100||A
臺中市=Taichung|400||B
基隆市=Keelung|200||C
臺南市=Tainan|700||D
高雄市=Kaohsiung|800||E
新北市=New Taipei|220||F
桃園市=Taoyuan|330||H
宜蘭縣=Yilan|260||G`,
  streets: '範例路=Fanli Rd., 測試街=Ceshi St., 樟樹巷=Zhangshu Ln., 蓮花路=Lianhua Rd.',
  address: '{postcode} {town}{street}{house}號',
  latinAddress: 'No. {house}, {street}\n{town} {postcode}',
  authority: '內政部=Ministry of the Interior',
  documents: {
    passport: {
      number: '3########',
      years: 10,
      child: { under: 14, years: 5 },
      mrz: 'TD3',
      numberInZone: true,
      authority: '外交部=Ministry of Foreign Affairs',
    },
    'id-card': { number: 'national-number', years: LIFE, fromAge: 14, address: true },
    'residence-permit': { number: '##########', years: 3 },
    'driver-license': { number: '############', years: 6, address: true },
  },
  number: { name: '國民身分證統一編號', make: taiwaneseNumber, on: ['passport', 'id-card'] },
  guarantee:
    'Place of registration, sex and check digit agree. No reserved range is known: a number may by chance be somebody’s.',
});

export const JP = country({
  code: 'JP',
  alpha3: 'JPN',
  name: 'Japan',
  names: ownNames(japanese),
  nameOrder: 'family-first',
  nationality: '日本',
  towns: `千代田区=Chiyoda-ku|100-0001|東京都=Tokyo
大阪市=Osaka-shi|530-0001|大阪府=Osaka
横浜市=Yokohama-shi|220-0011|神奈川県=Kanagawa
名古屋市=Nagoya-shi|450-0002|愛知県=Aichi
札幌市=Sapporo-shi|060-0001|北海道=Hokkaido
福岡市=Fukuoka-shi|810-0001|福岡県=Fukuoka
京都市=Kyoto-shi|600-8001|京都府=Kyoto
仙台市=Sendai-shi|980-0001|宮城県=Miyagi`,
  streets: '見本町=Mihoncho, 試し町=Tameshicho, さくら台=Sakuradai, 例題町=Reidaicho',
  address: '〒{postcode}\n{region}{town}{street}{house}',
  latinAddress: '{house} {street}, {town}\n{region} {postcode}',
  authority: '外務省=Ministry of Foreign Affairs',
  documents: {
    passport: { number: 'T?#######', years: 10, child: { under: 18, years: 5 }, mrz: 'TD3' },
    'id-card': {
      number: '############',
      years: 10,
      child: { under: 18, years: 5 },
      expires: 'birthday',
      authority: '市区町村長=Mayor',
      address: true,
    },
    'residence-permit': { number: '??########??', years: 5, authority: '法務省=Ministry of Justice', address: true },
    'driver-license': {
      number: '############',
      years: 5,
      authority: '公安委員会=Public Safety Commission',
      address: true,
    },
  },
  guarantee: 'The Individual Number must not be collected for identification, so none is made; card numbers are drawn.',
});

export const KR = country({
  code: 'KR',
  alpha3: 'KOR',
  name: 'South Korea',
  names: ownNames(korean),
  nameOrder: 'family-first-joined',
  nationality: '대한민국',
  towns: `서울특별시=Seoul|04524||01
부산광역시=Busan|47545||10
대구광역시=Daegu|41911||67
인천광역시=Incheon|21554||14
광주광역시=Gwangju|61945||55
대전광역시=Daejeon|35242||40
수원시=Suwon-si|16490|경기도=Gyeonggi-do|16
제주시=Jeju-si|63208|제주특별자치도=Jeju-do|93`,
  streets: '예시로=Yesi-ro, 시험길=Siheom-gil, 소나무로=Sonamu-ro, 보기대로=Bogi-daero',
  address: '{region} {town} {street} {house}\n{postcode}',
  latinAddress: '{house}, {street}, {town}\n{region} {postcode}',
  flats: 0.5,
  authority: '외교부=Ministry of Foreign Affairs',
  documents: {
    passport: { number: 'M###?####', years: 10, child: { under: 18, years: 5 }, mrz: 'TD3', mrzCode: 'PM' },
    'id-card': {
      number: 'national-number',
      years: LIFE,
      fromAge: 17,
      authority: '구청장=Head of District Office',
      address: true,
    },
    'residence-permit': { number: '######-#######', years: 3, authority: '출입국·외국인청=Immigration Office' },
    'driver-license': {
      number: '##-##-######-##',
      years: 10,
      authority: '경찰청=National Police Agency',
      address: true,
    },
  },
  number: { name: '주민등록번호', make: koreanNumber, on: ['id-card', 'driver-license'] },
  guarantee:
    'Birth date, century, sex, region and check digit agree; the form of before October 2020. No reserved range is known: may be somebody’s.',
});

export const TH = country({
  code: 'TH',
  alpha3: 'THA',
  name: 'Thailand',
  names: ownNames(thai),
  nationality: 'ไทย',
  towns: `พระนคร=Phra Nakhon|10200|กรุงเทพมหานคร=Bangkok|1001
เมืองเชียงใหม่=Mueang Chiang Mai|50200|เชียงใหม่=Chiang Mai|5001
เมืองขอนแก่น=Mueang Khon Kaen|40000|ขอนแก่น=Khon Kaen|4001
เมืองนครราชสีมา=Mueang Nakhon Ratchasima|30000|นครราชสีมา=Nakhon Ratchasima|3001
เมืองภูเก็ต=Mueang Phuket|83000|ภูเก็ต=Phuket|8301
เมืองชลบุรี=Mueang Chonburi|20000|ชลบุรี=Chonburi|2001
เมืองสงขลา=Mueang Songkhla|90000|สงขลา=Songkhla|9001
เมืองอุดรธานี=Mueang Udon Thani|41000|อุดรธานี=Udon Thani|4101`,
  streets: 'ถนนตัวอย่าง=Tua Yang Rd., ถนนทดสอบ=Thot Sop Rd., ซอยมะลิ=Soi Mali, ถนนบัวหลวง=Bua Luang Rd.',
  address: '{house} {street}\n{town} {region} {postcode}',
  authority: 'กรมการปกครอง=Department of Provincial Administration',
  documents: {
    passport: {
      number: 'AC#######',
      years: 10,
      child: { under: 20, years: 5 },
      mrz: 'TD3',
      numberInZone: true,
      expires: 'day-before',
      authority: 'กระทรวงการต่างประเทศ=Ministry of Foreign Affairs',
    },
    'id-card': { number: 'national-number', years: 8, fromAge: 7, expires: 'birthday', address: true },
    'driver-license': { number: '########', years: 5, authority: 'กรมการขนส่งทางบก=Department of Land Transport' },
  },
  number: { name: 'เลขประจำตัวประชาชน', make: thaiNumber },
  guarantee: 'District and check digit agree. No reserved range is known: a number may by chance be somebody’s.',
});

export const VN = country({
  code: 'VN',
  alpha3: 'VNM',
  name: 'Vietnam',
  names: fakerNames('vi', 'plain'),
  custom: 'plain',
  nameOrder: 'family-first',
  nationality: 'Việt Nam',
  towns: `Hà Nội|100000||001
Thành phố Hồ Chí Minh|700000||079
Đà Nẵng|550000||048
Hải Phòng|180000||031
Cần Thơ|900000||092
Huế|530000||046
Nha Trang|650000|Khánh Hòa|056`,
  streets: 'Phố Ví Dụ, Đường Thử Nghiệm, Đường Hoa Sen, Phố Mẫu',
  address: '{house} {street}\n{town}',
  authority: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
  documents: {
    passport: {
      number: 'P########',
      years: 10,
      child: { under: 14, years: 5 },
      mrz: 'TD3',
      numberInZone: true,
      authority: 'Cục Quản lý xuất nhập cảnh',
    },
    'id-card': { number: 'national-number', years: 15, fromAge: 14, mrz: 'TD1', mrzCode: 'ID', address: true },
    'driver-license': { number: '############', years: 10, authority: 'Sở Giao thông vận tải', address: true },
  },
  number: { name: 'số định danh cá nhân', make: vietnameseNumber },
  guarantee:
    'Province, century, sex and year of birth agree; there is no check digit. No reserved range is known: may be somebody’s.',
});

export const ID = country({
  code: 'ID',
  alpha3: 'IDN',
  name: 'Indonesia',
  names: fakerNames('id_ID'),
  oneName: 0.25,
  nationality: 'WNI',
  towns: `Jakarta Pusat|10110|DKI Jakarta|317101
Surabaya|60271|Jawa Timur|357801
Bandung|40111|Jawa Barat|327301
Medan|20111|Sumatera Utara|127101
Semarang|50131|Jawa Tengah|337401
Makassar|90111|Sulawesi Selatan|737101
Yogyakarta|55111|DI Yogyakarta|347101
Denpasar|80111|Bali|517101`,
  streets: 'Jalan Contoh, Jalan Percobaan, Gang Melati, Jalan Kenanga',
  address: '{street} No. {house}\n{town} {postcode}',
  authority: 'Dinas Kependudukan dan Pencatatan Sipil',
  documents: {
    passport: {
      number: 'X#######',
      years: 10,
      child: { under: 18, years: 5 },
      mrz: 'TD3',
      authority: 'Kantor Imigrasi',
    },
    'id-card': { number: 'national-number', years: LIFE, fromAge: 17, address: true },
    'driver-license': {
      number: '############',
      years: 5,
      fromAge: 17,
      authority: 'Kepolisian Negara Republik Indonesia',
      address: true,
    },
  },
  number: { name: 'NIK', make: indonesianNumber, on: ['id-card'] },
  guarantee:
    'District, birth date and sex agree; there is no check digit. No reserved range is known: may be somebody’s.',
});

export const SG = country({
  code: 'SG',
  alpha3: 'SGP',
  name: 'Singapore',
  names: ownNames(singaporean),
  nationality: 'SINGAPORE CITIZEN',
  towns: `Singapore|018956|
Singapore|238801|
Singapore|310010|
Singapore|460001|
Singapore|520101|
Singapore|640501|`,
  streets: 'Example Road, Sample Street, Jalan Contoh, Orchid Crescent',
  address: '{house} {street}\n{town} {postcode}',
  flats: 0.8,
  authority: 'Immigration and Checkpoints Authority',
  documents: {
    passport: {
      number: 'K#######?',
      years: 10,
      child: { under: 16, years: 5 },
      mrz: 'TD3',
      mrzCode: 'PA',
      numberInZone: true,
    },
    'id-card': { number: 'national-number', years: LIFE, fromAge: 15, address: true },
    'driver-license': { number: 'national-number', years: LIFE, authority: 'Traffic Police' },
  },
  number: { name: 'NRIC', make: nric },
  guarantee:
    'Century, year of birth (from 1968 on) and check letter agree. No reserved range is known: a number may by chance be somebody’s.',
});
