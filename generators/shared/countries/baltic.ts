import { country } from '../country.ts';
import { balticCode, latvianCode, pesel } from '../numbers/baltic.ts';
import { estonian, lithuanian } from '../words/european.ts';
import { fakerNames, ownNames } from '../words.ts';

export const LT = country({
  code: 'LT',
  alpha3: 'LTU',
  name: 'Lithuania',
  names: ownNames(lithuanian),
  nationality: 'Lietuvos',
  towns: `Vilnius|01103|Vilniaus apskritis
Kaunas|44240|Kauno apskritis
Klaipėda|91246|Klaipėdos apskritis
Šiauliai|76295|Šiaulių apskritis
Panevėžys|35167|Panevėžio apskritis
Alytus|62142|Alytaus apskritis
Marijampolė|68307|Marijampolės apskritis
Mažeikiai|89225|Telšių apskritis
Utena|28246|Utenos apskritis
Žasliai|56431|Kauno apskritis`,
  streets: 'Ramunių g., Klevų g., Vyturių g., Bandymo g., Pavyzdžio g.',
  address: '{street} {house}\nLT-{postcode} {town}',
  flats: 0.6,
  authority: 'Asmens dokumentų išrašymo centras',
  documents: {
    passport: { number: '########', years: 10, child: { under: 16, years: 5 }, mrz: 'TD3', numberInZone: true },
    'id-card': { number: '########', years: 10, child: { under: 16, years: 5 }, mrz: 'TD1', numberInZone: true },
    'residence-permit': { number: 'LR#######', years: 5, mrz: 'TD1', authority: 'Migracijos departamentas' },
    'driver-license': { number: '########', years: 10, authority: 'VĮ „Regitra“=VI Regitra' },
  },
  number: { name: 'asmens kodas', make: balticCode },
  foreignerNumber: { name: 'asmens kodas', make: balticCode },
  guarantee: 'Checksum, sex and birth date agree. No reserved range is known: a number may by chance be somebody’s.',
});

export const LV = country({
  code: 'LV',
  alpha3: 'LVA',
  name: 'Latvia',
  names: fakerNames('lv'),
  nationality: 'Latvijas',
  towns: `Rīga|LV-1050|
Daugavpils|LV-5401|
Liepāja|LV-3401|
Jelgava|LV-3001|
Jūrmala|LV-2015|
Ventspils|LV-3601|
Valmiera|LV-4201|
Rēzekne|LV-4601|`,
  streets: 'Bērzu iela, Liepu iela, Parauga iela, Pļavu iela',
  address: '{street} {house}\n{town}\n{postcode}',
  flats: 0.6,
  authority: 'Pilsonības un migrācijas lietu pārvalde',
  documents: {
    passport: { number: 'LV#######', years: 10, child: { under: 20, years: 5 }, mrz: 'TD3', numberInZone: true },
    'id-card': { number: 'PA#######', years: 10, child: { under: 20, years: 5 }, mrz: 'TD1', numberInZone: true },
    'residence-permit': { number: 'UA#######', years: 5, mrz: 'TD1' },
    'driver-license': { number: 'AH######', years: 10, authority: 'Ceļu satiksmes drošības direkcija' },
  },
  number: { name: 'personas kods', make: latvianCode },
  guarantee:
    'Checksum and birth date agree; only the form of before July 2017 is made. No reserved range is known: may be somebody’s.',
});

export const EE = country({
  code: 'EE',
  alpha3: 'EST',
  name: 'Estonia',
  names: ownNames(estonian),
  nationality: 'EST',
  towns: `Tallinn|10111|Harju maakond
Tartu|51003|Tartu maakond
Narva|20308|Ida-Viru maakond
Pärnu|80010|Pärnu maakond
Viljandi|71020|Viljandi maakond
Rakvere|44306|Lääne-Viru maakond
Kuressaare|93819|Saare maakond
Võru|65608|Võru maakond`,
  streets: 'Näidise tn, Kase tn, Pärna tn, Õuna tn, Lõokese tn',
  address: '{street} {house}\n{postcode} {town}',
  flats: 0.6,
  authority: 'Politsei- ja Piirivalveamet',
  documents: {
    passport: { number: 'K?#######', years: 10, child: { under: 15, years: 5 }, mrz: 'TD3', numberInZone: true },
    'id-card': { number: 'A?#######', years: 5, mrz: 'TD1', numberInZone: true },
    'residence-permit': { number: 'R?#######', years: 5, mrz: 'TD1' },
    'driver-license': { number: 'ET######', years: 10, authority: 'Transpordiamet' },
  },
  number: { name: 'isikukood', make: balticCode },
  foreignerNumber: { name: 'isikukood', make: balticCode },
  guarantee: 'Checksum, sex and birth date agree. No reserved range is known: a number may by chance be somebody’s.',
});

export const PL = country({
  code: 'PL',
  alpha3: 'POL',
  name: 'Poland',
  names: fakerNames('pl'),
  nationality: 'POLSKIE',
  towns: `Warszawa|00-001|mazowieckie
Kraków|30-001|małopolskie
Łódź|90-001|łódzkie
Wrocław|50-001|dolnośląskie
Poznań|60-001|wielkopolskie
Gdańsk|80-001|pomorskie
Szczecin|70-001|zachodniopomorskie
Lublin|20-001|lubelskie
Białystok|15-001|podlaskie`,
  streets: 'ul. Przykładowa, ul. Próbna, ul. Brzozowa, ul. Łąkowa, ul. Źródlana',
  address: '{street} {house}\n{postcode} {town}',
  flats: 0.5,
  authority: 'Prezydent Miasta',
  documents: {
    passport: { number: '??#######', years: 10, child: { under: 13, years: 5 }, mrz: 'TD3', numberInZone: true },
    'id-card': { number: '???######', years: 10, child: { under: 12, years: 5 }, mrz: 'TD1' },
    'residence-permit': { number: 'RA#######', years: 3, mrz: 'TD1', authority: 'Wojewoda' },
    'driver-license': { number: '#####/##/####', years: 15 },
    visa: { number: 'PL#######', years: 1, mrz: 'MRV-B', mrzCode: 'VC', authority: 'Konsul RP' },
  },
  number: { name: 'PESEL', make: pesel },
  foreignerNumber: { name: 'PESEL', make: pesel },
  guarantee: 'Checksum, sex and birth date agree. No reserved range is known: a number may by chance be somebody’s.',
});
