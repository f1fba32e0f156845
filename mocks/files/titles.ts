import type { DocumentKind, DocumentPicture } from './picture.ts';

/** What documents call themselves in English, and in the language of some of the countries. */
const ENGLISH: Record<DocumentKind, string> = {
  passport: 'PASSPORT',
  'id-card': 'IDENTITY CARD',
  'residence-permit': 'RESIDENCE PERMIT',
  'driver-license': 'DRIVING LICENCE',
  visa: 'VISA',
};

type Titles = Partial<Record<DocumentKind, string>>;

const words = (passport: string, card: string, permit: string, licence: string): Titles => ({
  passport,
  'id-card': card,
  'residence-permit': permit,
  'driver-license': licence,
});

const GERMAN = words('REISEPASS', 'PERSONALAUSWEIS', 'AUFENTHALTSTITEL', 'FÜHRERSCHEIN');
const FRENCH = words('PASSEPORT', 'CARTE D’IDENTITÉ', 'TITRE DE SÉJOUR', 'PERMIS DE CONDUIRE');
const DUTCH = words('PASPOORT', 'IDENTITEITSKAART', 'VERBLIJFSDOCUMENT', 'RIJBEWIJS');
const SPANISH = words('PASAPORTE', 'DOCUMENTO DE IDENTIDAD', 'PERMISO DE RESIDENCIA', 'PERMISO DE CONDUCCIÓN');
const PORTUGUESE = words('PASSAPORTE', 'CARTÃO DE IDENTIDADE', 'AUTORIZAÇÃO DE RESIDÊNCIA', 'CARTA DE CONDUÇÃO');
const GREEK = words('ΔΙΑΒΑΤΗΡΙΟ', 'ΔΕΛΤΙΟ ΤΑΥΤΟΤΗΤΑΣ', 'ΑΔΕΙΑ ΔΙΑΜΟΝΗΣ', 'ΑΔΕΙΑ ΟΔΗΓΗΣΗΣ');

const LOCAL: Record<string, Titles> = {
  AT: GERMAN,
  BE: DUTCH,
  BG: words('ПАСПОРТ', 'ЛИЧНА КАРТА', 'РАЗРЕШЕНИЕ ЗА ПРЕБИВАВАНЕ', 'СВИДЕТЕЛСТВО ЗА УПРАВЛЕНИЕ'),
  BR: { ...PORTUGUESE, 'id-card': 'CARTEIRA DE IDENTIDADE', 'driver-license': 'CARTEIRA DE HABILITAÇÃO' },
  CY: GREEK,
  CZ: words('CESTOVNÍ PAS', 'OBČANSKÝ PRŮKAZ', 'POVOLENÍ K POBYTU', 'ŘIDIČSKÝ PRŮKAZ'),
  DE: GERMAN,
  DK: words('PAS', 'IDENTITETSKORT', 'OPHOLDSTILLADELSE', 'KØREKORT'),
  EE: words('PASS', 'ISIKUTUNNISTUS', 'ELAMISLUBA', 'JUHILUBA'),
  ES: SPANISH,
  FI: words('PASSI', 'HENKILÖKORTTI', 'OLESKELULUPA', 'AJOKORTTI'),
  FR: FRENCH,
  GR: GREEK,
  HR: words('PUTOVNICA', 'OSOBNA ISKAZNICA', 'DOZVOLA BORAVKA', 'VOZAČKA DOZVOLA'),
  HU: words('ÚTLEVÉL', 'SZEMÉLYAZONOSÍTÓ IGAZOLVÁNY', 'TARTÓZKODÁSI ENGEDÉLY', 'VEZETŐI ENGEDÉLY'),
  IT: words('PASSAPORTO', 'CARTA DI IDENTITÀ', 'PERMESSO DI SOGGIORNO', 'PATENTE DI GUIDA'),
  LT: words('PASAS', 'ASMENS TAPATYBĖS KORTELĖ', 'LEIDIMAS GYVENTI', 'VAIRUOTOJO PAŽYMĖJIMAS'),
  LU: FRENCH,
  LV: words('PASE', 'PERSONAS APLIECĪBA', 'UZTURĒŠANĀS ATĻAUJA', 'VADĪTĀJA APLIECĪBA'),
  MX: { ...SPANISH, 'driver-license': 'LICENCIA DE CONDUCIR' },
  NL: DUTCH,
  PL: words('PASZPORT', 'DOWÓD OSOBISTY', 'DOKUMENT POBYTOWY', 'PRAWO JAZDY'),
  PT: PORTUGUESE,
  RO: words('PAȘAPORT', 'CARTE DE IDENTITATE', 'PERMIS DE ȘEDERE', 'PERMIS DE CONDUCERE'),
  SE: words('PASS', 'IDENTITETSKORT', 'UPPEHÅLLSTILLSTÅND', 'KÖRKORT'),
  SI: words('POTNI LIST', 'OSEBNA IZKAZNICA', 'DOVOLJENJE ZA PREBIVANJE', 'VOZNIŠKO DOVOLJENJE'),
  SK: words('CESTOVNÝ PAS', 'OBČIANSKY PREUKAZ', 'POVOLENIE NA POBYT', 'VODIČSKÝ PREUKAZ'),
  TR: words('PASAPORT', 'KİMLİK KARTI', 'İKAMET İZNİ', 'SÜRÜCÜ BELGESİ'),
  UA: words('ПАСПОРТ', 'ПОСВІДЧЕННЯ ОСОБИ', 'ПОСВІДКА НА ПРОЖИВАННЯ', 'ПОСВІДЧЕННЯ ВОДІЯ'),
};

/** Title in the local language, if known, and in English. */
export function titlesOf({ kind, country }: DocumentPicture): [string] | [string, string] {
  const local = LOCAL[country.alpha2]?.[kind];
  return local === undefined ? [ENGLISH[kind]] : [local, ENGLISH[kind]];
}
