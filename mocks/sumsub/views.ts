import { secondOf } from '../../generators/sumsub/bodies.ts';
import type { components } from '../../src/generated/sumsub/types.ts';
import { pictureOf } from '../files/index.ts';
import { fileOf, type ServedFile } from '../rest/files.ts';
import type { Room } from '../room.ts';
import { type Applicant, clientIdOf, externalIdOf, factsOf, marksOf, stateOf, toldOf } from './applicant.ts';

type Schemas = components['schemas'];

/** The steps of a level and the documents that each takes [names assumed]. */
const STEPS: Readonly<Record<'individual' | 'company', Readonly<Record<string, readonly string[]>>>> = {
  individual: { IDENTITY: ['PASSPORT', 'ID_CARD', 'DRIVERS', 'RESIDENCE_PERMIT'], SELFIE: ['SELFIE'] },
  company: { COMPANY: ['COMPANY_DOC'] },
};
const typeOf = ({ story }: Applicant) => (story.kind === 'company' ? 'company' : 'individual');
export const stepsOf = (applicant: Applicant) => STEPS[typeOf(applicant)];

/** The documents of the kit as the provider names them [assumed]. */
const DOCUMENT_TYPES: Readonly<Record<string, string>> = {
  passport: 'PASSPORT',
  'driver-license': 'DRIVERS',
  'residence-permit': 'RESIDENCE_PERMIT',
  visa: 'OTHER',
};
const documentTypeOf = ({ story }: Applicant) => DOCUMENT_TYPES[story.document.type] ?? 'ID_CARD';

/** An applicant as it is read. What the check has found of the person is there from the first handing in on [assumed]. */
export function applicantView(applicant: Applicant, room: Room): Schemas['Applicant'] {
  const { story, verification, isOwn } = applicant;
  const { request } = factsOf(verification);
  const told = toldOf(applicant, room);
  const { tags } = marksOf(applicant);
  const { memberOf } = stateOf(applicant, room);
  const isErased = told.some(({ event }) => event === 'applicantPersonalDataDeleted');
  const { email, phone, fixedInfo } = isOwn ? request : {};
  const info = told.some(({ event }) => event === 'applicantPending') ? foundOf(applicant) : {};
  const given = isOwn ? request.info : undefined;
  return {
    id: story.applicantId,
    createdAt: secondOf(told[0]?.at ?? verification.startAt),
    clientId: clientIdOf(room),
    inspectionId: story.inspectionId,
    externalUserId: externalIdOf(applicant),
    ...(!isErased && {
      ...{ info: { ...given, ...info } },
      ...(fixedInfo && { fixedInfo }),
      ...(email !== undefined && { email }),
      ...(phone !== undefined && { phone }),
    }),
    type: typeOf(applicant),
    lang: (isOwn ? request.lang : undefined) ?? story.language,
    requiredIdDocs: {
      docSets: Object.entries(stepsOf(applicant)).map(([idDocSetType, types]) => ({ idDocSetType, types: [...types] })),
    },
    review: reviewView(applicant, room),
    ...(tags.length > 0 && { tags: [...tags] }),
    ...(memberOf && { memberOf }),
  };
}

function foundOf(applicant: Applicant): Record<string, unknown> {
  const { person, document, company } = applicant.story;
  if (typeOf(applicant) === 'company')
    return {
      companyInfo: {
        companyName: company?.name,
        registrationNumber: company?.registrationNumber,
        country: company?.country.alpha3,
      },
    };
  const names = { firstName: person.given?.capitals ?? '', lastName: person.family.capitals };
  return {
    ...names,
    ...{ dob: person.bornOn, country: person.country.alpha3 },
    idDocs: [
      {
        ...{ idDocType: documentTypeOf(applicant), country: document.issuer.alpha3, ...names, dob: person.bornOn },
        ...{ number: document.number, issuedDate: document.issuedOn, validUntil: document.expiresOn },
      },
    ],
  };
}

/** The state of the check, as the last callback told it. */
export function reviewView(applicant: Applicant, room: Room): Schemas['ReviewState'] {
  const { story, verification } = applicant;
  const told = toldOf(applicant, room);
  const { reviewStatus, reviewResult, levelName } = stateOf(applicant, room);
  const last = (name: string) => told.findLast(({ event }) => event === name)?.at;
  const [pendingAt, queuedAt, reviewedAt] = [
    last('applicantPending'),
    last('applicantPrechecked'),
    last('applicantReviewed'),
  ];
  const until = reviewStatus === 'completed' ? (reviewedAt ?? room.now()) : room.now();
  const attemptCnt = told.filter(({ event }) => event === 'applicantPending').length;
  const names = story.random.split('review');
  return {
    reviewId: names.text('id', 5, LETTERS),
    attemptId: names.text(`attempt ${attemptCnt}`, 5, LETTERS),
    attemptCnt,
    ...(pendingAt !== undefined && { elapsedSincePendingMs: Math.max(0, until - pendingAt) }),
    ...(queuedAt !== undefined && { elapsedSinceQueuedMs: Math.max(0, until - queuedAt) }),
    reprocessing: false,
    levelName,
    createDate: `${secondOf(told[0]?.at ?? verification.startAt)}+0000`,
    ...(reviewedAt !== undefined && { reviewDate: `${secondOf(reviewedAt)}+0000` }),
    ...(reviewResult && { reviewResult }),
    reviewStatus,
    priority: 0,
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The buttons of a rejection; nothing for anybody else [D7]. What stands around them is assumed. */
export function moderationView(applicant: Applicant, room: Room): Schemas['ModerationStates'] {
  const { reviewResult } = stateOf(applicant, room);
  if (reviewResult?.reviewAnswer !== 'RED') return {};
  return { applicantState: { buttonIds: reviewResult.buttonIds ?? [] } };
}

/** Each step: null until it is handed in, then its images, and the result once there is one [D22]. */
export function stepsView(applicant: Applicant, room: Room): Schemas['StepStates'] {
  const told = toldOf(applicant, room);
  const at = (name: string) => told.findLastIndex(({ event }) => event === name);
  const [pending, reset] = [at('applicantPending'), at('applicantReset')];
  const { stepsReset } = marksOf(applicant);
  const attempt = told.filter(({ event }) => event === 'applicantPending').length;
  const { reviewStatus, reviewResult } = stateOf(applicant, room);
  const result = reviewStatus === 'completed' ? reviewResult : undefined;
  const steps = Object.keys(stepsOf(applicant)).map((step) => {
    if (pending <= reset || pending < (stepsReset[step] ?? 0)) return [step, null];
    const images = imagesOf(applicant, attempt).filter((image) => image.step === step);
    return [
      step,
      {
        ...(result && { reviewResult: result }),
        ...(images.length > 0 && { country: applicant.story.document.issuer.alpha3 }),
        idDocType: step === 'IDENTITY' ? documentTypeOf(applicant) : (stepsOf(applicant)[step] ?? [])[0],
        imageIds: images.map(({ id }) => id),
        imageReviewResults: Object.fromEntries(images.map(({ id }) => [id, result ?? {}])),
        forbidden: false,
      },
    ];
  });
  return Object.fromEntries(steps);
}

interface Image {
  id: number;
  step: string;
  side: 'front' | 'face';
}

/** The images that were handed in at an attempt, counted from 1. Of a company there are none. */
function imagesOf(applicant: Applicant, attempt: number): Image[] {
  if (typeOf(applicant) === 'company') return [];
  const ids = applicant.story.random.split('images');
  const idOf = (side: string) => ids.int(`${side} ${attempt}`, 100_000_000, 2_000_000_000);
  return [
    { id: idOf('front'), step: 'IDENTITY', side: 'front' },
    { id: idOf('face'), step: 'SELFIE', side: 'face' },
  ];
}

/** An image of any attempt. */
export async function imageFile(applicant: Applicant, imageId: string, room: Room): Promise<ServedFile | undefined> {
  const attempts = toldOf(applicant, room).filter(({ event }) => event === 'applicantPending').length;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const image = imagesOf(applicant, attempt).find(({ id }) => String(id) === imageId);
    if (image === undefined) continue;
    const { person, document } = applicant.story;
    return fileOf(pictureOf(person, document), { side: image.side, format: 'png' });
  }
  return undefined;
}
