import { country, LIFE } from '../country.ts';
import { turkishNumber } from '../numbers/balkan.ts';
import { azerbaijaniPin, georgianNumber, rodneCislo, ukrainianNumber } from '../numbers/eastern.ts';
import { fakerNames } from '../words.ts';

export const CZ = country({
  code: 'CZ',
  alpha3: 'CZE',
  name: 'Czechia',
  names: fakerNames('cs_CZ', 'plain'),
  custom: 'plain',
  nationality: 'ČESKÁ REPUBLIKA',
  towns: `Praha|110 00|Hlavní město Praha
Brno|602 00|Jihomoravský kraj
Ostrava|702 00|Moravskoslezský kraj
Plzeň|301 00|Plzeňský kraj
Liberec|460 01|Liberecký kraj
Olomouc|779 00|Olomoucký kraj
České Budějovice|370 01|Jihočeský kraj
Ústí nad Labem|400 01|Ústecký kraj`,
  streets: 'Vzorová, Zkušební, Lipová, Na Příkladu, Šeříková, Třešňová',
  address: '{street} {house}\n{postcode} {town}',
  authority: 'Magistrát města',
  documents: {
    passport: { number: '########', years: 10, child: { under: 15, years: 5 }, mrz: 'TD3', numberInZone: true },
    'id-card': {
      number: '#########',
      years: 10,
      child: { under: 15, years: 5 },
      mrz: 'TD1',
      mrzCode: 'ID',
      address: true,
    },
    'residence-permit': { number: 'CZ#######', years: 5, mrz: 'TD1', authority: 'MV ČR' },
    'driver-license': { number: 'E? ######', years: 10 },
  },
  number: { name: 'rodné číslo', make: rodneCislo },
  guarantee:
    'Divisible by eleven, sex and birth date agree. No reserved range is known: a number may by chance be somebody’s.',
});

export const SK = country({
  code: 'SK',
  alpha3: 'SVK',
  name: 'Slovakia',
  names: fakerNames('sk', 'plain'),
  custom: 'plain',
  nationality: 'SLOVENSKÁ REPUBLIKA',
  towns: `Bratislava|811 01|Bratislavský kraj
Košice|040 01|Košický kraj
Prešov|080 01|Prešovský kraj
Žilina|010 01|Žilinský kraj
Nitra|949 01|Nitriansky kraj
Banská Bystrica|974 01|Banskobystrický kraj
Trnava|917 01|Trnavský kraj
Trenčín|911 01|Trenčiansky kraj`,
  streets: 'Vzorová, Skúšobná, Lipová, Na Príklade, Čerešňová',
  address: '{street} {house}\n{postcode} {town}',
  authority: 'Ministerstvo vnútra SR',
  documents: {
    passport: { number: 'B?#######', years: 10, child: { under: 16, years: 5 }, mrz: 'TD3', numberInZone: true },
    'id-card': {
      number: 'H?######',
      years: 10,
      child: { under: 15, years: 5 },
      mrz: 'TD1',
      mrzCode: 'ID',
      numberInZone: true,
      address: true,
    },
    'residence-permit': { number: 'SK#######', years: 5, mrz: 'TD1' },
    'driver-license': { number: 'N#######', years: 15 },
  },
  number: { name: 'rodné číslo', make: rodneCislo },
  guarantee:
    'Divisible by eleven, sex and birth date agree. No reserved range is known: a number may by chance be somebody’s.',
});

export const HU = country({
  code: 'HU',
  alpha3: 'HUN',
  name: 'Hungary',
  names: fakerNames('hu', 'plain'),
  custom: 'plain',
  nameOrder: 'family-first',
  mothersName: true,
  nationality: 'MAGYAR',
  towns: `Budapest|1051|Budapest
Debrecen|4024|Hajdú-Bihar
Szeged|6720|Csongrád-Csanád
Miskolc|3525|Borsod-Abaúj-Zemplén
Pécs|7621|Baranya
Győr|9021|Győr-Moson-Sopron
Nyíregyháza|4400|Szabolcs-Szatmár-Bereg
Székesfehérvár|8000|Fejér`,
  streets: 'Példa utca, Próba út, Hársfa utca, Minta köz, Gyöngyvirág utca',
  address: '{town}\n{street} {house}\n{postcode}',
  authority: 'Belügyminisztérium',
  documents: {
    passport: { number: 'B?#######', years: 10, child: { under: 18, years: 5 }, mrz: 'TD3' },
    'id-card': { number: '######?A', years: 10, child: { under: 18, years: 3 }, mrz: 'TD1', expires: 'birthday' },
    'residence-permit': { number: 'HU#######', years: 5, mrz: 'TD1', authority: 'OIF' },
    'driver-license': { number: 'C?######', years: 10 },
  },
  guarantee: 'Identity cards print no personal number, so none is made.',
});

export const UA = country({
  code: 'UA',
  alpha3: 'UKR',
  name: 'Ukraine',
  names: fakerNames('uk', 'ukrainian'),
  custom: 'ukrainian',
  nameOrder: 'family-first',
  fathersName: 'patronymic',
  nationality: { female: 'УКРАЇНА', male: 'УКРАЇНА' },
  towns: `Київ|01001|Київська область
Харків|61000|Харківська область
Одеса|65000|Одеська область
Дніпро|49000|Дніпропетровська область
Львів|79000|Львівська область
Запоріжжя|69000|Запорізька область
Чернігів|14000|Чернігівська область
Ужгород|88000|Закарпатська область
Рівне|33000|Рівненська область`,
  streets: 'вул. Прикладна, вул. Пробна, вул. Липова, просп. Зразковий, вул. Щаслива',
  address: '{street}, {house}\n{town}\n{postcode}',
  flats: 0.6,
  authority: '8000',
  documents: {
    passport: { number: 'F?######', years: 10, child: { under: 16, years: 4 }, mrz: 'TD3' },
    'id-card': { number: '#########', years: 10, child: { under: 18, years: 4 }, fromAge: 14, mrz: 'TD1' },
    'residence-permit': { number: '9########', years: 10, mrz: 'TD1' },
    'driver-license': { number: 'BX?######', years: 15, authority: 'ТСЦ 8041=TSC 8041' },
  },
  number: { name: 'РНОКПП', make: ukrainianNumber },
  guarantee: 'Check digit, sex and birth date agree. No reserved range is known: a number may by chance be somebody’s.',
});

export const RU = country({
  code: 'RU',
  alpha3: 'RUS',
  name: 'Russia',
  names: fakerNames('ru'),
  nameOrder: 'family-first',
  fathersName: 'patronymic',
  nationality: 'РОССИЙСКАЯ ФЕДЕРАЦИЯ',
  towns: `Москва|101000|г. Москва
Санкт-Петербург|190000|г. Санкт-Петербург
Новосибирск|630000|Новосибирская область
Екатеринбург|620000|Свердловская область
Казань|420000|Республика Татарстан
Нижний Новгород|603000|Нижегородская область
Самара|443000|Самарская область
Владивосток|690000|Приморский край
Йошкар-Ола|424000|Республика Марий Эл`,
  streets: 'ул. Примерная, ул. Пробная, Липовый пер., ул. Объездная, пр-т Образцовый',
  address: '{street}, д. {house}\n{town}\n{postcode}',
  latinAddress: '{street}, d. {house}\n{town}\n{postcode}',
  flats: 0.7,
  authority: 'МВД 77001=MVD 77001',
  documents: {
    passport: { number: '75#######', years: 10, mrz: 'TD3' },
    'id-card': { number: '#### ######', years: LIFE, fromAge: 14, address: true },
    'residence-permit': { number: '83 #######', years: 10, address: true },
    'driver-license': { number: '## ## ######', years: 10, authority: 'ГИБДД 7701=GIBDD 7701' },
  },
  guarantee: 'Passports print no personal number, so none is made. The internal passport is modelled as an id card.',
});

export const GE = country({
  code: 'GE',
  alpha3: 'GEO',
  name: 'Georgia',
  names: fakerNames('ka_GE'),
  nationality: 'საქართველო',
  towns: `თბილისი|0105|თბილისი
ბათუმი|6000|აჭარა
ქუთაისი|4600|იმერეთი
რუსთავი|3700|ქვემო ქართლი
გორი|1400|შიდა ქართლი
ზუგდიდი|2100|სამეგრელო-ზემო სვანეთი
ფოთი|4400|სამეგრელო-ზემო სვანეთი
თელავი|2200|კახეთი`,
  streets: 'მაგალითის ქ., საცდელი ქ., ცაცხვის ქ., ვაზის ქ.',
  address: '{street} {house}\n{postcode} {town}',
  authority: 'იუსტიციის სამინისტრო=Ministry of Justice',
  documents: {
    passport: { number: '##??#####', years: 10, child: { under: 18, years: 3 }, mrz: 'TD3', numberInZone: true },
    'id-card': {
      number: '##??#####',
      years: 10,
      child: { under: 18, years: 4 },
      mrz: 'TD1',
      numberInZone: true,
      address: true,
    },
    'residence-permit': { number: '##??#####', years: 6, mrz: 'TD1' },
    'driver-license': { number: '??#######', years: 10, authority: 'შსს=MIA' },
  },
  number: { name: 'პირადი ნომერი', make: georgianNumber },
  foreignerNumber: { name: 'პირადი ნომერი', make: georgianNumber },
  guarantee: 'Eleven digits; no check is published. No reserved range is known: a number may by chance be somebody’s.',
});

export const AM = country({
  code: 'AM',
  alpha3: 'ARM',
  name: 'Armenia',
  names: fakerNames('hy'),
  nationality: 'ՀԱՅԱՍՏԱՆ',
  towns: `Երևան|0010|Երևան
Գյումրի|3101|Շիրակ
Վանաձոր|2001|Լոռի
Աբովյան|2201|Կոտայք
Վաղարշապատ|1101|Արմավիր
Կապան|3301|Սյունիք
Իջևան|4001|Տավուշ
Գավառ|1201|Գեղարքունիք`,
  streets: 'Օրինակի փողոց, Փորձի փողոց, Նռան փողոց, Ծիրանի փողոց',
  address: '{street}, {house}\n{postcode}, {town}',
  flats: 0.6,
  authority: '001',
  documents: {
    passport: { number: 'A?#######', years: 10, child: { under: 16, years: 3 }, mrz: 'TD3' },
    'id-card': { number: '00#######', years: 10, fromAge: 16, mrz: 'TD1', mrzCode: 'ID' },
    'driver-license': { number: '?C######', years: 10 },
  },
  guarantee: 'No checked form of the public-services number is known to us, so none is made.',
});

export const AZ = country({
  code: 'AZ',
  alpha3: 'AZE',
  name: 'Azerbaijan',
  names: fakerNames('az', 'plain'),
  custom: 'plain',
  nationality: 'AZƏRBAYCAN',
  towns: `Bakı|AZ1000|
Gəncə|AZ2000|
Sumqayıt|AZ5000|
Mingəçevir|AZ4500|
Lənkəran|AZ4200|
Şəki|AZ5500|
Naxçıvan|AZ7000|
Şirvan|AZ1800|`,
  streets: 'Nümunə küçəsi, Sınaq küçəsi, Çinar küçəsi, Ağacəri küçəsi',
  address: '{street} {house}\n{town} {postcode}',
  flats: 0.6,
  authority: 'Asan 1',
  documents: {
    passport: {
      number: 'C########',
      years: 10,
      child: { under: 18, years: 5 },
      mrz: 'TD3',
      numberInZone: true,
      authority: 'Daxili İşlər Nazirliyi',
    },
    'id-card': {
      number: 'AA#######',
      years: 10,
      child: { under: 16, years: 4 },
      mrz: 'TD1',
      numberInZone: true,
      address: true,
    },
    'residence-permit': { number: 'AZ#######', years: 2, mrz: 'TD1', authority: 'Dövlət Miqrasiya Xidməti' },
    'driver-license': { number: 'A? ######', years: 10, authority: 'DYP' },
  },
  number: { name: 'FİN', make: azerbaijaniPin },
  guarantee:
    'Seven digits and letters; no check is published. No reserved range is known: a number may by chance be somebody’s.',
});

export const TR = country({
  code: 'TR',
  alpha3: 'TUR',
  name: 'Türkiye',
  names: fakerNames('tr', 'plain'),
  custom: 'plain',
  mothersName: true,
  nationality: 'T.C.',
  towns: `İstanbul|34000|Fatih
Ankara|06000|Çankaya
İzmir|35000|Konak
Bursa|16000|Osmangazi
Antalya|07000|Muratpaşa
Adana|01000|Seyhan
Diyarbakır|21000|Bağlar
Muğla|48000|Menteşe
Iğdır|76000|Merkez`,
  streets: 'Örnek Sokak, Deneme Caddesi, Çınar Sokak, Işık Caddesi, Ağaçlı Yol',
  address: '{street} No: {house}\n{postcode} {region}/{town}',
  flats: 0.5,
  authority: 'İçişleri Bakanlığı',
  documents: {
    passport: { number: 'U########', years: 10, child: { under: 18, years: 5 }, mrz: 'TD3', numberInZone: true },
    'id-card': { number: 'A##?#####', years: 10, mrz: 'TD1', numberInZone: true },
    'residence-permit': { number: 'TR#######', years: 2, mrz: 'TD1', authority: 'Göç İdaresi Başkanlığı' },
    'driver-license': { number: '######', years: 10 },
  },
  number: { name: 'T.C. kimlik numarası', make: turkishNumber },
  guarantee:
    'Both check digits agree; it tells nothing of its bearer. No reserved range is known: a number may by chance be somebody’s.',
});
