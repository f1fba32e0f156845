import { country } from '../country.ts';
import { belgianNumber, bsn, nir } from '../numbers/western.ts';
import { fakerNames } from '../words.ts';

const NONE = 'Documents print no national number, so none is made.';

export const DE = country({
  code: 'DE',
  alpha3: 'DEU',
  zoneCode: 'D',
  name: 'Germany',
  names: fakerNames('de'),
  nationality: 'DEUTSCH',
  towns: `Berlin|10115|Berlin
Hamburg|20095|Hamburg
München|80331|Bayern
Köln|50667|Nordrhein-Westfalen
Frankfurt am Main|60311|Hessen
Stuttgart|70173|Baden-Württemberg
Düsseldorf|40213|Nordrhein-Westfalen
Leipzig|04109|Sachsen
Würzburg|97070|Bayern`,
  streets: 'Musterstraße, Probeweg, Am Beispielhof, Fichtenallee, Übungsgasse',
  address: '{street} {house}\n{postcode} {town}',
  authority: 'Stadtverwaltung',
  documents: {
    passport: { number: 'C********', years: 10, child: { under: 24, years: 6 }, mrz: 'TD3', expires: 'day-before' },
    'id-card': {
      number: 'L********',
      years: 10,
      child: { under: 24, years: 6 },
      mrz: 'TD1',
      mrzCode: 'ID',
      expires: 'day-before',
      address: true,
    },
    'residence-permit': {
      number: 'Y********',
      years: 3,
      mrz: 'TD1',
      mrzCode: 'AR',
      address: true,
      authority: 'Ausländerbehörde',
    },
    'driver-license': { number: 'B###??##?##', years: 15, expires: 'day-before', authority: 'Landratsamt' },
    visa: { number: 'D########', years: 1, mrz: 'MRV-B', mrzCode: 'VC', authority: 'Auswärtiges Amt' },
  },
  guarantee: NONE,
});

export const AT = country({
  code: 'AT',
  alpha3: 'AUT',
  name: 'Austria',
  names: fakerNames('de_AT'),
  nationality: 'ÖSTERREICH',
  towns: `Wien|1010|Wien
Graz|8010|Steiermark
Linz|4020|Oberösterreich
Salzburg|5020|Salzburg
Innsbruck|6020|Tirol
Klagenfurt am Wörthersee|9020|Kärnten
St. Pölten|3100|Niederösterreich
Dornbirn|6850|Vorarlberg`,
  streets: 'Mustergasse, Probestraße, Lärchenweg, Beispielplatz',
  address: '{street} {house}\n{postcode} {town}',
  flats: 0.4,
  authority: 'Magistrat',
  documents: {
    passport: { number: 'U #######', years: 10, child: { under: 12, years: 5 }, mrz: 'TD3', expires: 'day-before' },
    'id-card': {
      number: '#######',
      years: 10,
      child: { under: 12, years: 5 },
      mrz: 'TD1',
      mrzCode: 'ID',
      expires: 'day-before',
    },
    'residence-permit': { number: 'AT#######', years: 3, mrz: 'TD1', mrzCode: 'AR' },
    'driver-license': { number: '########', years: 15, expires: 'day-before', authority: 'Bezirkshauptmannschaft' },
  },
  guarantee: NONE,
});

export const CH = country({
  code: 'CH',
  alpha3: 'CHE',
  name: 'Switzerland',
  names: fakerNames('de_CH'),
  nationality: 'SCHWEIZ SUISSE SVIZZERA',
  towns: `Zürich|8001|ZH
Genève|1201|GE
Basel|4001|BS
Bern|3011|BE
Lausanne|1003|VD
Luzern|6003|LU
Lugano|6900|TI
Neuchâtel|2000|NE`,
  streets: 'Musterstrasse, Probeweg, Rue de l’Exemple, Tannenweg',
  address: '{street} {house}\n{postcode} {town}',
  authority: 'Kanton=Kanton',
  documents: {
    passport: { number: 'X#######', years: 10, child: { under: 18, years: 5 }, mrz: 'TD3', expires: 'day-before' },
    'id-card': { number: 'E#######', years: 10, child: { under: 18, years: 5 }, mrz: 'TD1', expires: 'day-before' },
    'residence-permit': { number: 'CH#######', years: 5, mrz: 'TD1', mrzCode: 'AR', authority: 'Migrationsamt' },
    'driver-license': { number: '############', years: 15, authority: 'Strassenverkehrsamt' },
  },
  guarantee: NONE,
});

export const FR = country({
  code: 'FR',
  alpha3: 'FRA',
  name: 'France',
  names: fakerNames('fr'),
  nationality: 'Française',
  towns: `Paris|75001|Île-de-France|75056
Marseille|13001|Provence-Alpes-Côte d'Azur|13055
Lyon|69001|Auvergne-Rhône-Alpes|69123
Toulouse|31000|Occitanie|31555
Nice|06000|Provence-Alpes-Côte d'Azur|06088
Nantes|44000|Pays de la Loire|44109
Bordeaux|33000|Nouvelle-Aquitaine|33063
Lille|59000|Hauts-de-France|59350
Rennes|35000|Bretagne|35238
Ajaccio|20000|Corse|2A004`,
  streets: "rue de l'Exemple, rue des Essais, allée des Tilleuls, chemin du Pré, impasse du Modèle",
  address: '{house} {street}\n{postcode} {town}',
  authority: 'Préfecture',
  documents: {
    passport: {
      number: '##??#####',
      years: 10,
      child: { under: 18, years: 5 },
      mrz: 'TD3',
      expires: 'day-before',
      address: true,
    },
    'id-card': { number: '*********', years: 10, mrz: 'TD1', mrzCode: 'ID', expires: 'day-before', address: true },
    'residence-permit': { number: '##########', years: 10, mrz: 'TD1', address: true },
    'driver-license': { number: '##??#####', years: 15, expires: 'day-before' },
    visa: { number: '#########', years: 1, mrz: 'MRV-B', mrzCode: 'VC', authority: 'Consulat général de France' },
  },
  number: { name: 'NIR', make: nir, on: [] },
  guarantee:
    'Key, sex, month and place of birth agree; identity documents do not print it. No reserved range is known: may be somebody’s.',
});

export const BE = country({
  code: 'BE',
  alpha3: 'BEL',
  name: 'Belgium',
  names: fakerNames('nl_BE'),
  nationality: 'Belg',
  towns: `Brussel|1000|Brussels Hoofdstedelijk Gewest
Antwerpen|2000|Antwerpen
Gent|9000|Oost-Vlaanderen
Brugge|8000|West-Vlaanderen
Leuven|3000|Vlaams-Brabant
Hasselt|3500|Limburg
Liège|4000|Liège
Namur|5000|Namur`,
  streets: 'Voorbeeldstraat, Proefweg, Beukenlaan, Rue de l’Exemple',
  address: '{street} {house}\n{postcode} {town}',
  authority: 'Gemeente',
  documents: {
    passport: {
      number: 'E?######',
      years: 7,
      child: { under: 18, years: 5 },
      mrz: 'TD3',
      authority: 'FOD Buitenlandse Zaken',
    },
    'id-card': { number: '592#########', years: 10, child: { under: 18, years: 6 }, fromAge: 12, mrz: 'TD1' },
    'residence-permit': { number: 'B########', years: 5, mrz: 'TD1' },
    'driver-license': { number: '##########', years: 10 },
  },
  number: { name: 'rijksregisternummer', make: belgianNumber },
  guarantee:
    'Check digits, sex and birth date agree. No reserved range is known: a number may by chance be somebody’s.',
});

export const NL = country({
  code: 'NL',
  alpha3: 'NLD',
  name: 'Netherlands',
  names: fakerNames('nl'),
  nationality: 'Nederlandse',
  towns: `Amsterdam|1012 AB|Noord-Holland
Rotterdam|3011 AA|Zuid-Holland
's-Gravenhage|2511 BA|Zuid-Holland
Utrecht|3511 AA|Utrecht
Eindhoven|5611 AA|Noord-Brabant
Groningen|9711 AA|Groningen
Maastricht|6211 AA|Limburg
Zwolle|8011 AA|Overijssel`,
  streets: 'Voorbeeldstraat, Proefweg, Lindelaan, Van der Testplein',
  address: '{street} {house}\n{postcode} {town}',
  authority: 'Burg. van Amsterdam',
  documents: {
    passport: { number: 'N??#####9', years: 10, child: { under: 18, years: 5 }, mrz: 'TD3' },
    'id-card': { number: 'I??#####9', years: 10, child: { under: 18, years: 5 }, mrz: 'TD1' },
    'residence-permit': { number: 'Z########', years: 5, mrz: 'TD1', authority: 'IND' },
    'driver-license': { number: '##########', years: 10 },
    visa: {
      number: 'NLD######',
      years: 1,
      mrz: 'MRV-B',
      mrzCode: 'VC',
      authority: 'Ministerie van Buitenlandse Zaken',
    },
  },
  number: { name: 'BSN', make: bsn },
  foreignerNumber: { name: 'BSN', make: bsn },
  guarantee:
    'Begins with 99999, as the people of the population register’s test environment do [that the range is closed to others is assumed]. Passes the eleven test.',
});

export const GB = country({
  code: 'GB',
  alpha3: 'GBR',
  name: 'United Kingdom',
  names: fakerNames('en_GB'),
  nationality: 'BRITISH CITIZEN',
  towns: `London|SW1A 1AA|England
Birmingham|B1 1AA|England
Manchester|M1 1AE|England
Leeds|LS1 1BA|England
Glasgow|G1 1AA|Scotland
Edinburgh|EH1 1AA|Scotland
Cardiff|CF10 1AA|Wales
Belfast|BT1 1AA|Northern Ireland`,
  streets: 'Example Road, Sample Street, Willow Lane, Trial Avenue, Specimen Close',
  address: '{house} {street}\n{town}\n{postcode}',
  flats: 0.2,
  authority: 'HMPO',
  documents: {
    passport: { number: '#########', years: 10, child: { under: 16, years: 5 }, mrz: 'TD3' },
    'residence-permit': { number: 'R??######', years: 5, mrz: 'TD1', authority: 'UK Visas and Immigration' },
    'driver-license': { number: '?????######??', years: 10, fromAge: 17, authority: 'DVLA', address: true },
    visa: { number: '#########', years: 1, mrz: 'MRV-A', authority: 'UK Visas and Immigration' },
  },
  guarantee: NONE,
});

export const IE = country({
  code: 'IE',
  alpha3: 'IRL',
  name: 'Ireland',
  names: fakerNames('en_IE'),
  nationality: 'Éireannach',
  towns: `Dublin|D01 F5P2|Leinster
Cork|T12 RX8W|Munster
Galway|H91 E2K3|Connacht
Limerick|V94 E8N6|Munster
Waterford|X91 K2T4|Munster
Kilkenny|R95 X2E4|Leinster
Dún Laoghaire|A96 F2H3|Leinster`,
  streets: 'Sample Street, Example Road, Willow Lane, Test Terrace',
  address: '{house} {street}\n{town}\n{postcode}',
  authority: 'An Roinn Gnóthaí Eachtracha',
  documents: {
    passport: { number: 'P?#######', years: 10, child: { under: 18, years: 5 }, mrz: 'TD3' },
    'residence-permit': { number: 'IE#######', years: 2, mrz: 'TD1', authority: 'Immigration Service Delivery' },
    'driver-license': { number: '###??####', years: 10, fromAge: 17, authority: 'NDLS', address: true },
  },
  guarantee: NONE,
});
