// Telephone numbers that ring nowhere: E.164, `#` is any digit.

/** Ranges that a regulator keeps for films and books. From memory of the regulators' published lists; all are well known. */
const FICTIONAL: Record<string, string> = {
  AU: '+6125550####', // ACMA: numbers for drama
  CA: '+141655501##', // NANP: 555-0100 to 555-0199 for fiction
  DE: '+4917139200##', // BNetzA: numbers for drama
  FR: '+3363998####', // ARCEP: numbers for fiction
  GB: '+447700900###', // Ofcom: numbers for drama
  IE: '+3532091#####', // ComReg: numbers for drama
  SE: '+4670174066#', // PTS: numbers for drama
  US: '+121255501##', // NANP: 555-0100 to 555-0199 for fiction
};

/**
 * Where no such range is known to us: a number of the right length that lies outside every range in use, by the metadata of
 * libphonenumber (a test says so). It is "possible" and not "valid", and nobody has it as long as the metadata is right.
 */
const UNUSED: Record<string, string> = {
  AE: '+9711########',
  AM: '+3740#######',
  AR: '+5419#########',
  AT: '+4360#######',
  AZ: '+99439#######',
  BE: '+321########',
  BG: '+3591#######',
  BR: '+5510#########',
  CH: '+411########',
  CL: '+561########',
  CN: '+862##########',
  CZ: '+4201########',
  DK: '+451#######',
  EE: '+3721#######',
  EG: '+202#########',
  ES: '+341########',
  FI: '+35849#######',
  GE: '+9951########',
  GR: '+301#########',
  HR: '+3851########',
  HU: '+361########',
  ID: '+6219#######',
  IL: '+9721########',
  IN: '+9110########',
  IS: '+3541######',
  IT: '+392#########',
  JP: '+811#########',
  KR: '+822#########',
  LT: '+3701#######',
  LV: '+3711#######',
  MK: '+3891#######',
  MX: '+521#########',
  NG: '+2341#########',
  NL: '+3160#######',
  NO: '+471#######',
  NP: '+9771#########',
  PL: '+480########',
  PT: '+35119#######',
  RO: '+401########',
  RS: '+3814########',
  RU: '+71#########',
  SA: '+9662########',
  SG: '+651#######',
  SI: '+38639######',
  SK: '+4211########',
  TH: '+662########',
  TR: '+901#########',
  TW: '+8861########',
  UA: '+3801########',
  VN: '+842########',
  ZA: '+27209######',
};

/** How sure it is that nobody has a number: kept for fiction, or unused by what is known. */
export const phoneGuarantee = (code: string): 'fictional' | 'unused' => (code in FICTIONAL ? 'fictional' : 'unused');

export const phonePattern = (code: string): string => FICTIONAL[code] ?? UNUSED[code] ?? '';
