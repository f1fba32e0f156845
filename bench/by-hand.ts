// What people write themselves where they have no kit, as they would write it.
import { faker } from '@faker-js/faker/locale/en';
import type { IdenfyEvents } from '../generators/idenfy/index.ts';

type Payload = IdenfyEvents['identificationAutoFinished'];

/**
 * The fields that the kit's approved callback has, as often as it has them, by hand with faker. One country, dates that do
 * not know of each other, no check digit.
 */
export function handWritten(): Payload {
  const sex = faker.person.sexType();
  const firstName = faker.person.firstName(sex);
  const lastName = faker.person.lastName(sex);
  const address = `${faker.location.streetAddress()}, ${faker.location.zipCode()} ${faker.location.city()}`;
  const birthPlace = faker.location.city();
  const authority = 'Passport Agency';
  const scanRef = faker.string.uuid();
  const finishedAt = faker.date.recent();
  const finishTime = Math.floor(finishedAt.getTime() / 1000);
  const docType = faker.helpers.arrayElement(['PASSPORT', 'ID_CARD', 'RESIDENCE_PERMIT', 'DRIVER_LICENSE'] as const);
  const day = (date: Date) => date.toISOString().slice(0, 10);
  const link = (name: string) =>
    `https://files.idenfy.example/${scanRef}/${name}.png?Expires=${finishTime + 3600}&Signature=${faker.string.alphanumeric(27)}`;
  return {
    final: true,
    platform: faker.helpers.arrayElement(['PC', 'MOBILE', 'TABLET', 'MOBILE_APP', 'MOBILE_SDK']),
    status: {
      overall: 'APPROVED',
      fraudTags: [],
      mismatchTags: [],
      autoFace: 'FACE_MATCH',
      manualFace: null,
      autoDocument: 'DOC_VALIDATED',
      manualDocument: null,
      additionalSteps: null,
    },
    data: {
      docFirstName: firstName.toUpperCase(),
      docLastName: lastName.toUpperCase(),
      docNumber: faker.string.alphanumeric({ length: 9, casing: 'upper' }),
      docPersonalCode: faker.string.numeric(11),
      docExpiry: day(faker.date.future({ years: 10 })),
      docDob: day(faker.date.birthdate({ min: 18, max: 80, mode: 'age' })),
      docDateOfIssue: day(faker.date.past({ years: 9 })),
      docType,
      docSex: sex === 'female' ? 'FEMALE' : 'MALE',
      docNationality: 'US',
      docIssuingCountry: 'US',
      docTemporaryAddress: null,
      docBirthName: null,
      birthPlace,
      authority,
      address: docType === 'PASSPORT' ? null : address,
      mothersMaidenName: null,
      driverLicenseCategory: docType === 'DRIVER_LICENSE' ? faker.helpers.arrayElement(['B', 'AM/B1/B']) : null,
      manuallyDataChanged: false,
      fullName: `${firstName} ${lastName}`.toUpperCase(),
      selectedCountry: 'US',
      orgFirstName: firstName,
      orgLastName: lastName,
      orgNationality: 'American',
      orgBirthPlace: birthPlace,
      orgAuthority: authority,
      orgAddress: docType === 'PASSPORT' ? null : address,
      orgTemporaryAddress: null,
      orgMothersMaidenName: null,
      orgPatronymic: null,
      orgBirthName: null,
      ageEstimate:
        faker.helpers.maybe(() => faker.helpers.arrayElement(['OVER_18', 'OVER_21', 'OVER_25', 'OVER_30'])) ?? null,
      clientIpProxyRiskLevel:
        faker.helpers.maybe(() => faker.helpers.arrayElement(['VERY_LOW', 'LOW', 'MEDIUM'])) ?? null,
      duplicateFaces: null,
      duplicateDocFaces: null,
    },
    fileUrls: { FRONT: link('FRONT'), ...(docType !== 'PASSPORT' && { BACK: link('BACK') }), FACE: link('FACE') },
    AML: faker.helpers.maybe(amlResults, { probability: 0.3 }) ?? null,
    LID: null,
    scanRef,
    externalRef: faker.helpers.maybe(() => `order-${faker.string.numeric(6)}`) ?? null,
    clientId: `customer-${faker.number.int({ min: 1, max: 999_999 })}`,
    companyId: '',
    beneficiaryId: '',
    startTime: finishTime - faker.number.int({ min: 90, max: 240 }),
    finishTime,
    clientIp: faker.internet.ipv4(),
    clientIpCountry: 'US',
    clientLocation: `${faker.location.city()}, United States`,
    manualAddress: null,
    ...faker.helpers.maybe(riskAssessment, { probability: 0.2 }),
  };
}

function amlResults(): NonNullable<Payload['AML']> {
  const status = { serviceSuspected: false, serviceUsed: true, serviceFound: true, checkSuccessful: true } as const;
  return [
    {
      status: { ...status, overallStatus: 'NOT_SUSPECTED' },
      data: [],
      serviceName: 'PilotApiAmlV2',
      serviceGroupType: 'AML',
      uid: faker.string.alphanumeric({ length: 25, casing: 'upper' }),
      errorMessage: null,
    },
  ];
}

function riskAssessment(): Pick<Payload, 'riskAssessment'> {
  return { riskAssessment: { riskScore: faker.number.int({ max: 100 }), riskLevel: 'NOT_CHECKED' } };
}

/** As above, but replayable: faker is seeded before each payload, as the kit is. */
export function handWrittenSeeded(seed: number): Payload {
  faker.seed(seed);
  return handWritten();
}
