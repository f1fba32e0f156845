import { country } from '../country.ts';
import { cnp, egn, jmbg, oib } from '../numbers/balkan.ts';
import { codiceFiscale } from '../numbers/italian.ts';
import { amka, dni, nie, nif } from '../numbers/western.ts';
import { bulgarian } from '../words/bulgarian.ts';
import { greek } from '../words/european.ts';
import { fakerNames, ownNames } from '../words.ts';

export const ES = country({
  code: 'ES',
  alpha3: 'ESP',
  name: 'Spain',
  names: fakerNames('es', 'plain'),
  custom: 'plain',
  familyNames: 2,
  nationality: 'ESPAÑOLA',
  towns: `Madrid|28001|Madrid
Barcelona|08001|Barcelona
València|46001|Valencia
Sevilla|41001|Sevilla
Zaragoza|50001|Zaragoza
Málaga|29001|Málaga
Bilbao|48001|Bizkaia
A Coruña|15001|A Coruña
Cádiz|11001|Cádiz`,
  streets: 'Calle del Ejemplo, Calle de la Prueba, Avenida del Olivo, Plaza del Álamo, Paseo de la Muestra',
  address: '{street} {house}\n{postcode} {town}',
  flats: 0.6,
  authority: 'Dirección General de la Policía',
  documents: {
    passport: { number: '???######', years: 10, child: { under: 30, years: 5 }, mrz: 'TD3' },
    'id-card': {
      number: '???######',
      years: 10,
      child: { under: 30, years: 5 },
      mrz: 'TD1',
      mrzCode: 'ID',
      numberInZone: true,
      address: true,
    },
    'residence-permit': { number: 'E########', years: 5, mrz: 'TD1', mrzCode: 'IR', address: true },
    'driver-license': { number: '########-?', years: 10, authority: 'Dirección General de Tráfico' },
    visa: { number: 'ESP######', years: 1, mrz: 'MRV-B', mrzCode: 'VC', authority: 'Consulado General de España' },
  },
  number: { name: 'DNI', make: dni },
  foreignerNumber: { name: 'NIE', make: nie },
  guarantee:
    'Check letter agrees (DNI, and NIE on residence permits). No reserved range is known: a number may by chance be somebody’s.',
});

export const PT = country({
  code: 'PT',
  alpha3: 'PRT',
  name: 'Portugal',
  names: fakerNames('pt_PT', 'plain'),
  custom: 'plain',
  familyNames: 2,
  nationality: 'PORTUGUESA',
  towns: `Lisboa|1100-001|Lisboa
Porto|4000-001|Porto
Braga|4700-001|Braga
Coimbra|3000-001|Coimbra
Évora|7000-500|Évora
Faro|8000-001|Faro
Setúbal|2900-001|Setúbal
Viseu|3500-001|Viseu`,
  streets: 'Rua do Exemplo, Rua da Amostra, Travessa da Prova, Avenida das Oliveiras',
  address: '{street} {house}\n{postcode} {town}',
  flats: 0.6,
  authority: 'IRN - Instituto dos Registos e do Notariado',
  documents: {
    passport: { number: 'C?######', years: 5, mrz: 'TD3' },
    'id-card': { number: '########', years: 10, child: { under: 25, years: 5 }, mrz: 'TD1' },
    'residence-permit': { number: 'PT#######', years: 2, mrz: 'TD1', authority: 'AIMA' },
    'driver-license': { number: 'L-####### #', years: 15, authority: 'IMT' },
  },
  number: { name: 'NIF', make: nif, on: ['id-card'] },
  guarantee: 'Check digit agrees. No reserved range is known: a number may by chance be somebody’s.',
});

export const IT = country({
  code: 'IT',
  alpha3: 'ITA',
  name: 'Italy',
  names: fakerNames('it'),
  nationality: 'ITALIANA',
  towns: `Roma|00184|RM|H501
Milano|20121|MI|F205
Torino|10121|TO|L219
Napoli|80133|NA|F839
Palermo|90133|PA|G273
Genova|16121|GE|D969
Bologna|40121|BO|A944
Firenze|50122|FI|D612
Bari|70121|BA|A662
Venezia|30121|VE|L736`,
  streets: "via dell'Esempio, via della Prova, viale dei Tigli, piazza del Modello, via Città di Campione",
  address: '{street} {house}\n{postcode} {town} ({region})',
  authority: "Ministero dell'Interno",
  documents: {
    passport: {
      number: 'Y?#######',
      years: 10,
      child: { under: 18, years: 5 },
      mrz: 'TD3',
      expires: 'day-before',
      authority: 'Ministro degli Affari Esteri',
    },
    'id-card': {
      number: 'C?#####??',
      years: 10,
      child: { under: 18, years: 5 },
      mrz: 'TD1',
      mrzCode: 'C',
      expires: 'birthday',
      address: true,
    },
    'residence-permit': { number: 'I########', years: 2, mrz: 'TD1', authority: 'Questura' },
    'driver-license': { number: 'U1?######?', years: 10, expires: 'birthday', authority: 'MC-RM' },
  },
  number: { name: 'codice fiscale', make: codiceFiscale, on: ['id-card'] },
  guarantee:
    'Names, birth date, sex, place and control letter agree. Since it is computed from these, somebody of that name, birth date and place has the same one.',
});

export const GR = country({
  code: 'GR',
  alpha3: 'GRC',
  name: 'Greece',
  names: ownNames(greek),
  nationality: 'ΕΛΛΗΝΙΚΗ',
  towns: `Αθήνα=Athina|104 31|Αττική
Θεσσαλονίκη|546 24|Κεντρική Μακεδονία
Πάτρα|262 21|Δυτική Ελλάδα
Ηράκλειο=Irakleio|712 01|Κρήτη
Λάρισα|412 22|Θεσσαλία
Βόλος|382 21|Θεσσαλία
Ιωάννινα|452 21|Ήπειρος
Χανιά|731 32|Κρήτη`,
  streets: 'Παραδείγματος, Δοκιμής, Ελαιών, Ανθέων, Πεύκων',
  address: '{street} {house}\n{postcode} {town}',
  authority: 'Δ/ΝΣΗ ΔΙΑΒΑΤΗΡΙΩΝ=A.E.A./D.D.-N.P.C.',
  documents: {
    passport: { number: 'A?#######', years: 10, child: { under: 14, years: 5 }, mrz: 'TD3' },
    'id-card': { number: 'A########', years: 10, fromAge: 12, mrz: 'TD1' },
    'residence-permit': { number: 'GR#######', years: 3, mrz: 'TD1' },
    'driver-license': { number: '#########', years: 15 },
  },
  number: { name: 'ΑΜΚΑ', make: amka, on: [] },
  guarantee:
    'Luhn’s digit, sex and birth date agree; identity documents do not print it. No reserved range is known: may be somebody’s.',
});

export const RO = country({
  code: 'RO',
  alpha3: 'ROU',
  name: 'Romania',
  names: fakerNames('ro', 'plain'),
  custom: 'plain',
  nationality: 'Română',
  towns: `București|010011|București|40
Cluj-Napoca|400001|Cluj|12
Timișoara|300001|Timiș|35
Iași|700001|Iași|22
Constanța|900001|Constanța|13
Craiova|200001|Dolj|16
Brașov|500001|Brașov|08
Galați|800001|Galați|17
Oradea|410001|Bihor|05`,
  streets: 'Strada Exemplului, Strada Probei, Bulevardul Teiului, Aleea Modelului',
  address: '{street} nr. {house}\n{postcode} {town}',
  authority: 'SPCLEP',
  documents: {
    passport: {
      number: '0########',
      years: 10,
      child: { under: 18, years: 5 },
      mrz: 'TD3',
      numberInZone: true,
      authority: 'Direcția Generală de Pașapoarte',
    },
    'id-card': {
      number: '??######',
      years: 10,
      child: { under: 18, years: 4 },
      fromAge: 14,
      mrz: 'TD2',
      mrzCode: 'ID',
      address: true,
    },
    'residence-permit': { number: 'RO#######', years: 5, mrz: 'TD1', authority: 'IGI' },
    'driver-license': { number: 'B########?', years: 10, authority: 'SPCRPCIV' },
  },
  number: { name: 'CNP', make: cnp },
  guarantee:
    'Check digit, sex, birth date and county agree. No reserved range is known: a number may by chance be somebody’s.',
});

export const BG = country({
  code: 'BG',
  alpha3: 'BGR',
  name: 'Bulgaria',
  names: ownNames(bulgarian, 'bulgarian'),
  custom: 'bulgarian',
  fathersName: 'patronymic-in-zone',
  nationality: { female: 'БЪЛГАРИЯ', male: 'БЪЛГАРИЯ' },
  towns: `София=Sofia|1000|София=Sofia|624-721
Пловдив|4000|Пловдив|436-501
Варна|9000|Варна|094-139
Бургас|8000|Бургас|044-093
Русе|7000|Русе|528-555
Стара Загора|6000|Стара Загора|752-789
Плевен|5800|Плевен|396-435
Благоевград|2700|Благоевград|000-043
Видин|3700|Видин|170-183`,
  streets: 'ул. Примерна, ул. Пробна, бул. Липов, ул. Ябълкова, ул. Щастлива',
  address: '{street} {house}\n{postcode} {town}',
  flats: 0.6,
  authority: 'МВР=MVR',
  documents: {
    passport: { number: '#########', years: 10, child: { under: 18, years: 5 }, mrz: 'TD3', numberInZone: true },
    'id-card': {
      number: '#########',
      years: 10,
      child: { under: 18, years: 4 },
      fromAge: 14,
      mrz: 'TD1',
      numberInZone: true,
      address: true,
    },
    'residence-permit': { number: 'BG#######', years: 5, mrz: 'TD1' },
    'driver-license': { number: '#########', years: 10 },
  },
  number: { name: 'ЕГН', make: egn },
  guarantee:
    'Check digit, sex, birth date and region agree. No reserved range is known: a number may by chance be somebody’s.',
});

export const HR = country({
  code: 'HR',
  alpha3: 'HRV',
  name: 'Croatia',
  names: fakerNames('hr'),
  nationality: 'HRVATSKO',
  towns: `Zagreb|10000|Grad Zagreb
Split|21000|Splitsko-dalmatinska županija
Rijeka|51000|Primorsko-goranska županija
Osijek|31000|Osječko-baranjska županija
Zadar|23000|Zadarska županija
Pula|52100|Istarska županija
Šibenik|22000|Šibensko-kninska županija
Požega|34000|Požeško-slavonska županija`,
  streets: 'Ulica primjera, Pokusna ulica, Lipova ulica, Šetalište uzoraka',
  address: '{street} {house}\n{postcode} {town}',
  authority: 'PU zagrebačka',
  documents: {
    passport: { number: '#########', years: 10, child: { under: 21, years: 5 }, mrz: 'TD3', numberInZone: true },
    'id-card': { number: '#########', years: 5, mrz: 'TD1', numberInZone: true, address: true },
    'residence-permit': { number: 'HR#######', years: 5, mrz: 'TD1' },
    'driver-license': { number: '########', years: 10 },
  },
  number: { name: 'OIB', make: oib },
  foreignerNumber: { name: 'OIB', make: oib },
  guarantee:
    'Check digit agrees; it tells nothing of its bearer. No reserved range is known: a number may by chance be somebody’s.',
});

export const SI = country({
  code: 'SI',
  alpha3: 'SVN',
  name: 'Slovenia',
  names: fakerNames('sl_SI'),
  nationality: 'SLOVENSKO',
  towns: `Ljubljana|1000||50
Maribor|2000||50
Celje|3000||50
Kranj|4000||50
Koper|6000||50
Novo mesto|8000||50
Nova Gorica|5000||50
Murska Sobota|9000||50`,
  streets: 'Vzorčna ulica, Preskusna cesta, Lipova ulica, Žitna ulica',
  address: '{street} {house}\n{postcode} {town}',
  authority: 'UE Ljubljana',
  documents: {
    passport: { number: 'P?#######', years: 10, child: { under: 18, years: 5 }, mrz: 'TD3', numberInZone: true },
    'id-card': {
      number: 'I?#######',
      years: 10,
      child: { under: 18, years: 5 },
      mrz: 'TD1',
      numberInZone: true,
      address: true,
    },
    'residence-permit': { number: 'SI#######', years: 5, mrz: 'TD1' },
    'driver-license': { number: '#########', years: 10 },
  },
  number: { name: 'EMŠO', make: jmbg },
  guarantee:
    'Check digit, sex, birth date and region agree. No reserved range is known: a number may by chance be somebody’s.',
});

export const RS = country({
  code: 'RS',
  alpha3: 'SRB',
  name: 'Serbia',
  names: fakerNames('sr_RS_latin', 'serbian'),
  custom: 'serbian',
  nationality: 'SRPSKO',
  towns: `Beograd|11000||71
Novi Sad|21000||80
Niš|18000||73
Kragujevac|34000||72
Subotica|24000||82
Čačak|32000||78
Kruševac|37000||78`,
  streets: 'Ulica primera, Probna ulica, Lipova ulica, Đačka ulica',
  address: '{street} {house}\n{postcode} {town}',
  authority: 'MUP R. Srbije',
  documents: {
    passport: { number: '#########', years: 10, child: { under: 14, years: 5 }, mrz: 'TD3', numberInZone: true },
    'id-card': { number: '#########', years: 10, child: { under: 16, years: 5 }, fromAge: 10, mrz: 'TD1' },
    'residence-permit': { number: 'RS#######', years: 3, mrz: 'TD1' },
    'driver-license': { number: '#########', years: 10 },
  },
  number: { name: 'JMBG', make: jmbg },
  guarantee:
    'Check digit, sex, birth date and region agree. No reserved range is known: a number may by chance be somebody’s.',
});

export const MK = country({
  code: 'MK',
  alpha3: 'MKD',
  name: 'North Macedonia',
  names: fakerNames('mk', 'macedonian'),
  custom: 'macedonian',
  nationality: { female: 'МАКЕДОНСКА', male: 'МАКЕДОНСКИ' },
  towns: `Скопје|1000||45
Битола|7000||41
Куманово|1300||42
Охрид|6000||43
Прилеп|7500||44
Струмица|2400||46
Тетово|1200||47
Штип|2000||49`,
  streets: 'ул. Пример, ул. Пробна, ул. Липа, ул. Ѓурѓина',
  address: '{street} {house}\n{postcode} {town}',
  authority: 'МВР - Скопје=MOI - Skopje',
  documents: {
    passport: { number: 'A#######', years: 10, child: { under: 18, years: 5 }, mrz: 'TD3', numberInZone: true },
    'id-card': {
      number: 'A#######',
      years: 10,
      child: { under: 18, years: 5 },
      mrz: 'TD1',
      numberInZone: true,
      address: true,
    },
    'residence-permit': { number: 'MK#######', years: 2, mrz: 'TD1' },
    'driver-license': { number: 'K#######', years: 10 },
  },
  number: { name: 'ЕМБГ', make: jmbg },
  guarantee:
    'Check digit, sex, birth date and region agree. No reserved range is known: a number may by chance be somebody’s.',
});
