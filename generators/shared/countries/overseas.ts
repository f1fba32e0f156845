import { country, LIFE } from '../country.ts';
import { argentineDni, cpf, curp, run } from '../numbers/american.ts';
import { southAfricanNumber } from '../numbers/asian.ts';
import { fakerNames } from '../words.ts';

const NONE = 'Documents print no national number, so none is made.';

export const US = country({
  code: 'US',
  alpha3: 'USA',
  name: 'United States',
  names: fakerNames('en_US'),
  nationality: 'UNITED STATES OF AMERICA',
  towns: `New York|10001|NY
Los Angeles|90001|CA
Chicago|60601|IL
Houston|77001|TX
Phoenix|85001|AZ
Philadelphia|19102|PA
Seattle|98101|WA
Columbus|43215|OH
Miami|33101|FL`,
  streets: 'Example Street, Sample Avenue, Willow Lane, Test Drive, Specimen Court',
  address: '{house} {street}\n{town}, {region} {postcode}',
  flats: 0.3,
  authority: 'UNITED STATES DEPARTMENT OF STATE',
  documents: {
    passport: { number: '5########', years: 10, child: { under: 16, years: 5 }, mrz: 'TD3', expires: 'day-before' },
    'id-card': {
      number: 'C########',
      years: 10,
      child: { under: 16, years: 5 },
      mrz: 'TD1',
      mrzCode: 'IP',
      expires: 'day-before',
    },
    'residence-permit': { number: 'SRC##########', years: 10, mrz: 'TD1', mrzCode: 'C1', authority: 'USCIS' },
    'driver-license': {
      number: 'D#######',
      years: 8,
      fromAge: 16,
      expires: 'birthday',
      authority: 'DMV',
      address: true,
    },
    visa: { number: '########', years: 10, mrz: 'MRV-A', mrzCode: 'VN' },
  },
  guarantee: NONE,
});

export const CA = country({
  code: 'CA',
  alpha3: 'CAN',
  name: 'Canada',
  names: fakerNames('en_CA'),
  nationality: 'CANADIAN/CANADIENNE',
  towns: `Toronto|M5H 2N2|ON
Montréal|H2Y 1C6|QC
Vancouver|V5Y 1V4|BC
Calgary|T2P 2M5|AB
Ottawa|K1P 1J1|ON
Winnipeg|R3B 1B9|MB
Halifax|B3J 3A5|NS
Québec|G1R 4S9|QC`,
  streets: 'Example Street, Sample Avenue, Maple Crescent, rue de l’Exemple',
  address: '{house} {street}\n{town} {region}  {postcode}',
  flats: 0.3,
  authority: 'GATINEAU',
  documents: {
    passport: { number: '??######', years: 10, child: { under: 16, years: 5 }, mrz: 'TD3' },
    'residence-permit': { number: '??#######', years: 5, mrz: 'TD1', mrzCode: 'I', authority: 'IRCC' },
    'driver-license': {
      number: '?####-#####',
      years: 5,
      fromAge: 16,
      expires: 'birthday',
      authority: 'MTO',
      address: true,
    },
  },
  guarantee: NONE,
});

export const AU = country({
  code: 'AU',
  alpha3: 'AUS',
  name: 'Australia',
  names: fakerNames('en_AU'),
  nationality: 'AUSTRALIAN',
  towns: `Sydney|2000|NSW
Melbourne|3000|VIC
Brisbane|4000|QLD
Perth|6000|WA
Adelaide|5000|SA
Hobart|7000|TAS
Darwin|0800|NT
Canberra|2601|ACT`,
  streets: 'Example Street, Sample Road, Wattle Avenue, Trial Parade',
  address: '{house} {street}\n{town} {region} {postcode}',
  flats: 0.3,
  authority: 'AUSTRALIA',
  documents: {
    passport: { number: 'P?#######', years: 10, child: { under: 16, years: 5 }, mrz: 'TD3' },
    'driver-license': { number: '########', years: 5, authority: 'State road authority', address: true },
    visa: { number: '?########', years: 3, mrz: 'MRV-A', authority: 'Department of Home Affairs' },
  },
  guarantee: NONE,
});

export const MX = country({
  code: 'MX',
  alpha3: 'MEX',
  name: 'Mexico',
  names: fakerNames('es_MX', 'plain'),
  custom: 'plain',
  familyNames: 2,
  nationality: 'MEXICANA',
  towns: `Ciudad de México|06000|CDMX|DF
Guadalajara|44100|Jalisco|JC
Monterrey|64000|Nuevo León|NL
Puebla|72000|Puebla|PL
Mérida|97000|Yucatán|YN
Tijuana|22000|Baja California|BC
León|37000|Guanajuato|GT
Oaxaca de Juárez|68000|Oaxaca|OC
Querétaro|76000|Querétaro|QT`,
  streets: 'Calle Ejemplo, Calle de la Prueba, Avenida del Nopal, Privada Muestra',
  address: '{street} {house}\n{postcode} {town}, {region}',
  authority: 'Secretaría de Relaciones Exteriores',
  documents: {
    passport: { number: 'G########', years: 10, child: { under: 18, years: 3 }, mrz: 'TD3' },
    'voter-card': {
      number: 'IDMEX#########',
      years: 10,
      fromAge: 18,
      authority: 'Instituto Nacional Electoral',
      address: true,
    },
    'residence-permit': { number: '#########', years: 4, mrz: 'TD1', authority: 'Instituto Nacional de Migración' },
    'driver-license': { number: '?########', years: 5, authority: 'Secretaría de Movilidad' },
  },
  number: { name: 'CURP', make: curp },
  guarantee:
    'Names, birth date, sex, state and check digit agree. Since it is computed from these, somebody of that name, birth date and state may have the same one.',
});

export const BR = country({
  code: 'BR',
  alpha3: 'BRA',
  name: 'Brazil',
  names: fakerNames('pt_BR', 'plain'),
  custom: 'plain',
  familyNames: 2,
  mothersName: true,
  nationality: 'BRASILEIRO(A)',
  towns: `São Paulo|01001-000|SP
Rio de Janeiro|20010-000|RJ
Brasília|70040-010|DF
Salvador|40020-000|BA
Fortaleza|60025-000|CE
Belo Horizonte|30110-000|MG
Curitiba|80010-000|PR
Porto Alegre|90010-000|RS
Florianópolis|88010-000|SC`,
  streets: 'Rua do Exemplo, Rua da Amostra, Avenida do Ipê, Travessa da Prova',
  address: '{street}, {house}\n{town} - {region}\n{postcode}',
  flats: 0.4,
  authority: 'SSP',
  documents: {
    passport: {
      number: '??######',
      years: 10,
      child: { under: 18, years: 5 },
      mrz: 'TD3',
      expires: 'day-before',
      authority: 'DPF',
    },
    'id-card': { number: '##.###.###-#', years: 10, mrz: 'TD1' },
    'residence-permit': { number: '?######-?', years: 9, authority: 'Polícia Federal' },
    'driver-license': { number: '###########', years: 10, authority: 'DETRAN' },
  },
  number: { name: 'CPF', make: cpf },
  foreignerNumber: { name: 'CPF', make: cpf },
  guarantee:
    'Both check digits agree; it tells nothing of its bearer. No reserved range is known: a number may by chance be somebody’s.',
});

export const AR = country({
  code: 'AR',
  alpha3: 'ARG',
  name: 'Argentina',
  names: fakerNames('es', 'plain'),
  custom: 'plain',
  nationality: 'ARGENTINA',
  towns: `Buenos Aires|C1002AAA|Ciudad Autónoma de Buenos Aires
Córdoba|X5000AAA|Córdoba
Rosario|S2000AAA|Santa Fe
Mendoza|M5500AAA|Mendoza
San Miguel de Tucumán|T4000AAA|Tucumán
Salta|A4400AAA|Salta
Neuquén|Q8300AAA|Neuquén`,
  streets: 'Calle Ejemplo, Calle de la Prueba, Avenida del Ceibo, Pasaje Muestra',
  address: '{street} {house}\n{postcode} {town}',
  flats: 0.4,
  authority: 'RENAPER',
  documents: {
    passport: { number: 'AAE######', years: 10, child: { under: 18, years: 5 }, mrz: 'TD3', numberInZone: true },
    'id-card': { number: 'national-number', years: 15, mrz: 'TD1', mrzCode: 'ID', address: true },
    'driver-license': { number: 'national-number', years: 5, address: true },
  },
  number: { name: 'DNI', make: argentineDni },
  guarantee:
    'Grows with the year of birth [assumed]; there is no check digit. No reserved range is known: may be somebody’s.',
});

export const CL = country({
  code: 'CL',
  alpha3: 'CHL',
  name: 'Chile',
  names: fakerNames('es', 'plain'),
  custom: 'plain',
  familyNames: 2,
  nationality: 'CHILENA',
  towns: `Santiago|8320000|Región Metropolitana
Valparaíso|2340000|Valparaíso
Concepción|4030000|Biobío
La Serena|1700000|Coquimbo
Antofagasta|1240000|Antofagasta
Temuco|4780000|La Araucanía
Ñuñoa|7750000|Región Metropolitana`,
  streets: 'Calle Ejemplo, Pasaje La Prueba, Avenida Los Boldos, Camino Muestra',
  address: '{street} {house}\n{postcode} {town}',
  flats: 0.4,
  authority: 'Registro Civil e Identificación',
  documents: {
    passport: { number: 'F########', years: 10, mrz: 'TD3', numberInZone: true },
    'id-card': {
      number: '5########',
      years: 10,
      child: { under: 18, years: 5 },
      mrz: 'TD1',
      mrzCode: 'IN',
      expires: 'birthday',
    },
    'residence-permit': { number: '6########', years: 5, mrz: 'TD1', mrzCode: 'IE' },
    'driver-license': { number: 'national-number', years: 6, authority: 'Municipalidad' },
  },
  number: { name: 'RUN', make: run },
  foreignerNumber: { name: 'RUN', make: run },
  guarantee:
    'Check digit agrees; grows with the year of birth [assumed]. No reserved range is known: may be somebody’s.',
});

export const NG = country({
  code: 'NG',
  alpha3: 'NGA',
  name: 'Nigeria',
  names: fakerNames('en_NG', 'plain'),
  custom: 'plain',
  nationality: 'NIGERIAN',
  towns: `Lagos|100001|Lagos
Abuja|900001|FCT
Kano|700001|Kano
Ibadan|200001|Oyo
Port Harcourt|500001|Rivers
Enugu|400001|Enugu
Benin City|300001|Edo`,
  streets: 'Example Street, Sample Road, Palm Avenue, Trial Close',
  address: '{house} {street}\n{town} {postcode}\n{region}',
  authority: 'Nigeria Immigration Service',
  documents: {
    passport: { number: 'A########', years: 10, child: { under: 18, years: 5 }, mrz: 'TD3' },
    'id-card': { number: '?????####', years: 10, fromAge: 16, authority: 'NIMC' },
    'driver-license': { number: '???#####??##', years: 5, authority: 'FRSC', address: true },
    'voter-card': { number: '##?#####', years: LIFE, fromAge: 18, authority: 'INEC', address: true },
  },
  guarantee: 'No checked national number is known to us, so none is made.',
});

export const ZA = country({
  code: 'ZA',
  alpha3: 'ZAF',
  name: 'South Africa',
  names: fakerNames('en_ZA', 'plain'),
  custom: 'plain',
  nationality: 'SOUTH AFRICAN',
  towns: `Johannesburg|2001|Gauteng
Cape Town|8001|Western Cape
Durban|4001|KwaZulu-Natal
Pretoria|0002|Gauteng
Gqeberha|6001|Eastern Cape
Bloemfontein|9301|Free State
Polokwane|0699|Limpopo`,
  streets: 'Example Street, Sample Road, Protea Avenue, Proefweg',
  address: '{house} {street}\n{town}\n{postcode}',
  authority: 'DEPT OF HOME AFFAIRS',
  documents: {
    passport: { number: 'A########', years: 10, child: { under: 16, years: 5 }, mrz: 'TD3', numberInZone: true },
    'id-card': { number: '?########', years: LIFE, fromAge: 16 },
    'driver-license': { number: '##########??', years: 5 },
  },
  number: { name: 'identity number', make: southAfricanNumber },
  guarantee:
    'Birth date, sex and Luhn’s digit agree. No reserved range is known: a number may by chance be somebody’s.',
});
