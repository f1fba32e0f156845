import { country } from '../country.ts';
import { danishNumber, finnishNumber, icelandicNumber, norwegianNumber, swedishNumber } from '../numbers/nordic.ts';
import { icelandic } from '../words/european.ts';
import { fakerNames, ownNames } from '../words.ts';

export const SE = country({
  code: 'SE',
  alpha3: 'SWE',
  name: 'Sweden',
  names: fakerNames('sv'),
  nationality: 'SVENSK',
  towns: `Stockholm|111 20|Stockholms län
Göteborg|411 03|Västra Götalands län
Malmö|211 20|Skåne län
Uppsala|753 20|Uppsala län
Linköping|582 22|Östergötlands län
Örebro|702 10|Örebro län
Umeå|903 25|Västerbottens län
Luleå|972 31|Norrbottens län`,
  streets: 'Exempelgatan, Provvägen, Björkgatan, Ängsvägen, Ekstigen',
  address: '{street} {house}\n{postcode} {town}',
  authority: 'Polismyndigheten',
  documents: {
    passport: { number: '########', years: 5, mrz: 'TD3' },
    'id-card': { number: '########', years: 5, mrz: 'TD1', fromAge: 13 },
    'residence-permit': { number: 'SE#######', years: 2, mrz: 'TD1', authority: 'Migrationsverket' },
    'driver-license': { number: '######-####', years: 10, authority: 'Transportstyrelsen' },
  },
  number: { name: 'personnummer', make: swedishNumber },
  guarantee:
    'Serials 980 to 999, which Skatteverket’s published test numbers have [that no living person has one is assumed]. Luhn’s digit, sex and birth date agree.',
});

export const NO = country({
  code: 'NO',
  alpha3: 'NOR',
  name: 'Norway',
  names: fakerNames('nb_NO'),
  nationality: 'NORSK',
  towns: `Oslo|0150|
Bergen|5003|Vestland
Trondheim|7010|Trøndelag
Stavanger|4001|Rogaland
Tromsø|9008|Troms
Bodø|8001|Nordland
Ålesund|6002|Møre og Romsdal
Hønefoss|3510|Buskerud`,
  streets: 'Eksempelveien, Prøvegata, Bjørkeveien, Åsgata, Ørnestien',
  address: '{street} {house}\n{postcode} {town}',
  authority: 'Politidirektoratet',
  documents: {
    passport: { number: 'C?A######', years: 10, child: { under: 16, years: 5 }, mrz: 'TD3' },
    'id-card': { number: 'N?A######', years: 10, child: { under: 16, years: 5 }, mrz: 'TD1' },
    'residence-permit': { number: 'NO#######', years: 2, mrz: 'TD1', authority: 'Utlendingsdirektoratet' },
    'driver-license': { number: '## ## ###### #', years: 15, authority: 'Statens vegvesen' },
  },
  number: { name: 'fødselsnummer', make: norwegianNumber },
  guarantee:
    'Provably nobody: 80 is added to the month, as the tax administration does for its synthetic test people. Check digits, sex and birth date agree.',
});

export const DK = country({
  code: 'DK',
  alpha3: 'DNK',
  name: 'Denmark',
  names: fakerNames('da'),
  nationality: 'DANSK',
  towns: `København|1050|Hovedstaden
Aarhus|8000|Midtjylland
Odense|5000|Syddanmark
Aalborg|9000|Nordjylland
Esbjerg|6700|Syddanmark
Roskilde|4000|Sjælland
Rønne|3700|Hovedstaden
Køge|4600|Sjælland`,
  streets: 'Eksempelvej, Prøvegade, Birkevej, Åvej, Ærtevej',
  address: '{street} {house}\n{postcode} {town}',
  authority: 'Borgerservice',
  documents: {
    passport: { number: '#########', years: 10, child: { under: 18, years: 5 }, mrz: 'TD3' },
    'residence-permit': { number: 'DK#######', years: 2, mrz: 'TD1', authority: 'Udlændingestyrelsen' },
    'driver-license': { number: '########', years: 15, authority: 'Rigspolitiet' },
  },
  number: { name: 'CPR-nummer', make: danishNumber },
  guarantee:
    'Check digit of before 2007, century, sex and birth date agree. No reserved range is known: a number may by chance be somebody’s.',
});

export const FI = country({
  code: 'FI',
  alpha3: 'FIN',
  name: 'Finland',
  names: fakerNames('fi'),
  nationality: 'SUOMI',
  towns: `Helsinki|00100|Uusimaa
Espoo|02100|Uusimaa
Tampere|33100|Pirkanmaa
Turku|20100|Varsinais-Suomi
Oulu|90100|Pohjois-Pohjanmaa
Jyväskylä|40100|Keski-Suomi
Kuopio|70100|Pohjois-Savo
Hämeenlinna|13100|Kanta-Häme`,
  streets: 'Esimerkkikatu, Koetie, Koivukuja, Mäntytie, Järvikatu',
  address: '{street} {house}\n{postcode} {town}',
  flats: 0.4,
  authority: 'Helsingin poliisilaitos',
  documents: {
    passport: { number: 'FP#######', years: 5, mrz: 'TD3' },
    'id-card': { number: '?########', years: 5, mrz: 'TD1' },
    'residence-permit': { number: 'FI#######', years: 4, mrz: 'TD1', authority: 'Maahanmuuttovirasto' },
    'driver-license': { number: '######-####', years: 15, authority: 'Traficom' },
  },
  number: { name: 'henkilötunnus', make: finnishNumber },
  guarantee:
    'Provably nobody: individual numbers 900 to 999 are for temporary and test use. Check sign, sex and birth date agree.',
});

export const IS = country({
  code: 'IS',
  alpha3: 'ISL',
  name: 'Iceland',
  names: ownNames(icelandic),
  nationality: 'ÍSLENSKT',
  towns: `Reykjavík|101|
Kópavogur|200|
Hafnarfjörður|220|
Akureyri|600|
Selfoss|800|
Ísafjörður|400|
Egilsstaðir|700|`,
  streets: 'Dæmigata, Prófunarvegur, Birkigrund, Áshlíð, Þúfubarð',
  address: '{street} {house}\n{postcode} {town}',
  authority: 'Þjóðskrá Íslands',
  documents: {
    passport: { number: 'A#######', years: 10, child: { under: 18, years: 5 }, mrz: 'TD3' },
    'id-card': { number: 'C?#######', years: 10, child: { under: 18, years: 5 }, mrz: 'TD1' },
    'residence-permit': { number: 'IS#######', years: 2, mrz: 'TD1', authority: 'Útlendingastofnun' },
    'driver-license': { number: '########', years: 15, authority: 'Sýslumaður' },
  },
  number: { name: 'kennitala', make: icelandicNumber },
  guarantee:
    'Check digit, century and birth date agree. No reserved range is known: a number may by chance be somebody’s.',
});
