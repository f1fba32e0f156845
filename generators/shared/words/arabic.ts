import type { OwnNames } from '../words.ts';

// Latin forms as passports of Egypt and the Gulf commonly print them; ICAO Doc 9303's own table would print MXHMD for محمد.
const female =
  'فاطمة=Fatima, مريم=Mariam, عائشة=Aisha, نورة=Noura, سارة=Sara, هند=Hind, ليلى=Layla, سلمى=Salma, ريم=Reem, أمل=Amal, ' +
  'هدى=Huda, منى=Mona, دينا=Dina, رنا=Rana, ياسمين=Yasmin, شيخة=Shaikha, لطيفة=Latifa, نجلاء=Najla, أسماء=Asmaa, زينب=Zainab';
const male =
  'محمد=Mohamed, أحمد=Ahmed, علي=Ali, خالد=Khalid, عمر=Omar, يوسف=Youssef, إبراهيم=Ibrahim, حسن=Hassan, حسين=Hussein, ' +
  'سعيد=Saeed, سلطان=Sultan, راشد=Rashid, طارق=Tarek, كريم=Karim, عبد الله=Abdullah, عبد الرحمن=Abdulrahman, فيصل=Faisal, ' +
  'ماجد=Majed, سالم=Salem, مصطفى=Mostafa';

export const egyptian = (): OwnNames => ({
  female,
  male,
  family:
    'السيد=Elsayed, حسن=Hassan, المصري=Elmasry, الشريف=Elsherif, عبد الفتاح=Abdelfattah, النجار=Elnaggar, الحداد=Elhaddad, ' +
    'سليمان=Soliman, منصور=Mansour, رمضان=Ramadan, فوزي=Fawzy, شاهين=Shahin, الجمال=Elgammal, قنديل=Kandil, زكي=Zaki, ' +
    'عثمان=Osman, بدوي=Badawy, الطويل=Eltawil, صالح=Saleh, نصار=Nassar',
});

export const gulf = (): OwnNames => ({
  female,
  male,
  family:
    'المنصوري=Al Mansoori, الكعبي=Al Kaabi, الشامسي=Al Shamsi, الظاهري=Al Dhaheri, المهيري=Al Muhairi, النعيمي=Al Nuaimi, ' +
    'الزعابي=Al Zaabi, السويدي=Al Suwaidi, الحربي=Al Harbi, القحطاني=Al Qahtani, الغامدي=Al Ghamdi, العتيبي=Al Otaibi, ' +
    'الدوسري=Al Dosari, الزهراني=Al Zahrani, الشهري=Al Shehri, المطيري=Al Mutairi, العنزي=Al Anazi, الشمري=Al Shammari, ' +
    'البلوشي=Al Balushi, الهاشمي=Al Hashimi',
});
