import { country, LIFE } from '../country.ts';
import { aadhaar, pan } from '../numbers/asian.ts';
import { egyptianNumber, emiratesId, israeliNumber, saudiNumber } from '../numbers/eastern.ts';
import { egyptian, gulf } from '../words/arabic.ts';
import { hindi, nepali } from '../words/devanagari.ts';
import { hebrew } from '../words/hebrew.ts';
import { ownNames } from '../words.ts';

export const IL = country({
  code: 'IL',
  alpha3: 'ISR',
  name: 'Israel',
  names: ownNames(hebrew),
  nationality: { female: 'ישראלית', male: 'ישראלי' },
  towns: `ירושלים=Jerusalem|9414101|
תל אביב-יפו=Tel Aviv-Yafo|6688102|
חיפה=Haifa|3303501|
באר שבע=Beer Sheva|8410001|
נתניה=Netanya|4201001|
אשדוד=Ashdod|7741001|
אילת=Eilat|8810001|
נצרת=Nazareth|1610001|`,
  streets: 'רחוב הדוגמה=HaDugma St, רחוב הניסיון=HaNisayon St, שדרות הזית=HaZayit Blvd, רחוב הגפן=HaGefen St',
  address: '{street} {house}\n{town} {postcode}',
  latinAddress: '{house} {street}\n{town} {postcode}',
  authority: 'רשות האוכלוסין וההגירה=Population and Immigration Authority',
  documents: {
    passport: { number: '########', years: 10, child: { under: 18, years: 5 }, mrz: 'TD3', numberInZone: true },
    'id-card': { number: '#########', years: 10, fromAge: 16, mrz: 'TD1' },
    'driver-license': {
      number: '#######',
      years: 10,
      fromAge: 17,
      authority: 'משרד התחבורה=Ministry of Transport',
      address: true,
    },
  },
  number: { name: 'מספר זהות', make: israeliNumber },
  guarantee:
    'Luhn’s digit agrees; it tells nothing of its bearer. No reserved range is known: a number may by chance be somebody’s.',
});

export const EG = country({
  code: 'EG',
  alpha3: 'EGY',
  name: 'Egypt',
  names: ownNames(egyptian),
  fathersName: 'given-name-in-zone',
  nationality: { female: 'مصرية', male: 'مصري' },
  towns: `القاهرة=Cairo|11511||01
الإسكندرية=Alexandria|21511||02
الجيزة=Giza|12511||21
بورسعيد=Port Said|42511||03
المنصورة=Mansoura|35511|الدقهلية=Dakahlia|12
طنطا=Tanta|31511|الغربية=Gharbia|16
أسيوط=Asyut|71511||25
أسوان=Aswan|81511||28
الأقصر=Luxor|85951||29`,
  streets: 'شارع المثال=El Mithal St, شارع التجربة=El Tagroba St, شارع الزيتون=El Zaytoun St, شارع النخيل=El Nakhil St',
  address: '{house} {street}\n{town} {postcode}',
  authority: 'مصلحة الأحوال المدنية=Civil Status Authority',
  documents: {
    passport: { number: 'A########', years: 7, mrz: 'TD3', authority: 'مصلحة الجوازات=Passports Administration' },
    'id-card': { number: '?########', years: 7, fromAge: 16, address: true },
    'driver-license': { number: '##########', years: 10 },
  },
  number: { name: 'الرقم القومي', make: egyptianNumber },
  guarantee:
    'Century, birth date, governorate and sex agree; the rule of the last digit is not published, it is drawn. No reserved range is known: may be somebody’s.',
});

export const AE = country({
  code: 'AE',
  alpha3: 'ARE',
  name: 'United Arab Emirates',
  names: ownNames(gulf),
  fathersName: 'given-name-in-zone',
  nationality: { female: 'الإمارات العربية المتحدة', male: 'الإمارات العربية المتحدة' },
  towns: `أبوظبي=Abu Dhabi||
دبي=Dubai||
الشارقة=Sharjah||
العين=Al Ain||
عجمان=Ajman||
رأس الخيمة=Ras Al Khaimah||
الفجيرة=Fujairah||`,
  streets:
    'شارع المثال=Al Mithal Street, شارع التجربة=Al Tajriba Street, شارع النخيل=Al Nakheel Street, شارع اللؤلؤ=Al Lulu Street',
  address: '{street}، {house}\n{town}',
  latinAddress: '{house} {street}\n{town}',
  authority: 'الهيئة الاتحادية للهوية والجنسية=Federal Authority for Identity and Citizenship',
  documents: {
    passport: { number: 'P########', years: 10, child: { under: 21, years: 5 }, mrz: 'TD3' },
    'id-card': { number: '#########', years: 10, child: { under: 21, years: 5 }, mrz: 'TD1', mrzCode: 'IL' },
    'residence-permit': { number: '#########', years: 2, mrz: 'TD1', mrzCode: 'IL' },
    'driver-license': {
      number: '#######',
      years: 10,
      authority: 'هيئة الطرق والمواصلات=Roads and Transport Authority',
    },
  },
  number: { name: 'Emirates ID', make: emiratesId, on: ['id-card'] },
  foreignerNumber: { name: 'Emirates ID', make: emiratesId },
  guarantee:
    'Year of birth and last digit (Luhn, assumed) agree. No reserved range is known: a number may by chance be somebody’s.',
});

export const SA = country({
  code: 'SA',
  alpha3: 'SAU',
  name: 'Saudi Arabia',
  names: ownNames(gulf),
  fathersName: 'given-name-in-zone',
  nationality: { female: 'سعودية', male: 'سعودي' },
  towns: `الرياض=Riyadh|11564|
جدة=Jeddah|21577|
مكة المكرمة=Makkah|24231|
المدينة المنورة=Al Madinah|42311|
الدمام=Dammam|32241|
أبها=Abha|62521|
تبوك=Tabuk|47311|
حائل=Hail|55421|`,
  streets:
    'شارع المثال=Al Mithal Street, شارع التجربة=Al Tajribah Street, شارع النخيل=Al Nakhil Street, شارع الورد=Al Ward Street',
  address: '{house} {street}\n{town} {postcode}',
  authority: 'وزارة الداخلية=Ministry of Interior',
  documents: {
    passport: { number: '?#######', years: 10, child: { under: 21, years: 5 }, mrz: 'TD3' },
    'id-card': { number: '##########', years: 10, child: { under: 15, years: 5 }, fromAge: 10 },
    'driver-license': { number: '##########', years: 10, authority: 'المرور=Traffic Department' },
  },
  number: { name: 'رقم الهوية الوطنية', make: saudiNumber },
  guarantee:
    'Begins with 1 for citizens and ends with Luhn’s digit. No reserved range is known: a number may by chance be somebody’s.',
});

export const IN = country({
  code: 'IN',
  alpha3: 'IND',
  name: 'India',
  names: ownNames(hindi),
  nationality: { female: 'भारतीय', male: 'भारतीय' },
  towns: `नई दिल्ली=New Delhi|110001|दिल्ली=Delhi
मुंबई=Mumbai|400001|महाराष्ट्र=Maharashtra
बेंगलुरु=Bengaluru|560001|कर्नाटक=Karnataka
चेन्नई=Chennai|600001|तमिलनाडु=Tamil Nadu
कोलकाता=Kolkata|700001|पश्चिम बंगाल=West Bengal
हैदराबाद=Hyderabad|500001|तेलंगाना=Telangana
जयपुर=Jaipur|302001|राजस्थान=Rajasthan
लखनऊ=Lucknow|226001|उत्तर प्रदेश=Uttar Pradesh`,
  streets: 'उदाहरण मार्ग=Udaharan Marg, परीक्षा रोड=Pariksha Road, नीम गली=Neem Gali, कमल नगर=Kamal Nagar',
  address: '{house} {street}\n{town}\n{region} {postcode}',
  authority: 'क्षेत्रीय पासपोर्ट कार्यालय=Regional Passport Office',
  documents: {
    passport: {
      number: '?#######',
      years: 10,
      child: { under: 18, years: 5 },
      mrz: 'TD3',
      expires: 'day-before',
      address: true,
    },
    'driver-license': {
      number: 'DL##20######',
      years: 20,
      authority: 'परिवहन विभाग=Transport Department',
      address: true,
    },
    aadhaar: { number: 'national-number', years: LIFE, authority: 'भारतीय विशिष्ट पहचान प्राधिकरण=UIDAI', address: true },
    'pan-card': { number: 'pan', years: LIFE, fromAge: 18, authority: 'आयकर विभाग=Income Tax Department' },
    'voter-card': {
      number: '???#######',
      years: LIFE,
      fromAge: 18,
      authority: 'भारत निर्वाचन आयोग=Election Commission of India',
      address: true,
    },
    visa: { number: '??#######', years: 1, mrz: 'MRV-A', authority: 'विदेश मंत्रालय=Ministry of External Affairs' },
  },
  number: { name: 'Aadhaar', make: aadhaar, on: ['aadhaar'] },
  otherNumbers: { pan },
  guarantee:
    'Begins with 9999, as UIDAI’s published test numbers do [that the range is closed to others is assumed]; Verhoeff’s digit agrees. Numbers from 0 and 1 are never given, but checksum libraries refuse them. PAN: form only.',
});

export const NP = country({
  code: 'NP',
  alpha3: 'NPL',
  name: 'Nepal',
  names: ownNames(nepali),
  nationality: { female: 'नेपाली', male: 'नेपाली' },
  towns: `काठमाडौँ=Kathmandu|44600|बागमती=Bagmati
पोखरा=Pokhara|33700|गण्डकी=Gandaki
ललितपुर=Lalitpur|44700|बागमती=Bagmati
विराटनगर=Biratnagar|56613|कोशी=Koshi
वीरगञ्ज=Birgunj|44300|मधेश=Madhesh
बुटवल=Butwal|32907|लुम्बिनी=Lumbini
धनगढी=Dhangadhi|10900|सुदूरपश्चिम=Sudurpashchim`,
  streets: 'उदाहरण मार्ग=Udaharan Marg, परीक्षण मार्ग=Parikshan Marg, पीपल टोल=Pipal Tole, कमल पथ=Kamal Path',
  address: '{street} {house}\n{town} {postcode}',
  authority: 'राहदानी विभाग=Department of Passports',
  documents: {
    passport: { number: 'PA#######', years: 10, child: { under: 10, years: 5 }, mrz: 'TD3' },
    'driver-license': {
      number: '##-##-########',
      years: 5,
      authority: 'यातायात व्यवस्था विभाग=Department of Transport Management',
      address: true,
    },
  },
  guarantee: 'No checked national number is known to us, so none is made.',
});
