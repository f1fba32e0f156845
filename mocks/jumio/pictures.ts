import type { JumioEvents } from '../../generators/jumio/index.ts';
import type { JumioStory } from '../../generators/jumio/story.ts';
import { type DocumentPicture, type FileVariant, pictureOf } from '../files/index.ts';
import { fileOf, type ServedFile } from '../rest/files.ts';
import type { Room } from '../room.ts';
import type { Verification } from '../verification.ts';
import { type Begun, factsOf } from './facts.ts';
import type { Classifier } from './retrieval.ts';

type Netverify = JumioEvents['netverify'];
type Image = { bytes: Uint8Array; type: 'image/jpeg' | 'image/png' };

/** What a rejected document looks like, by the codes of reasons and of their details. */
const DOCUMENT_VARIANTS: Readonly<Record<string, FileVariant>> = {
  '102': 'black-and-white',
  '103': 'print',
  '104': 'screenshot',
  '210': 'black-and-white',
  '2001': 'blurry',
  '2002': 'blurry',
  '2003': 'cropped',
  '2004': 'cropped',
  '2006': 'glare',
};

/** What a selfie looks like that is not valid, by its reason. */
const FACE_VARIANTS: Readonly<Record<string, FileVariant>> = {
  SELFIE_CROPPED_FROM_ID: 'print',
  MULTIPLE_PEOPLE: 'two-faces',
  SELFIE_IS_SCREEN_PAPER_VIDEO: 'screenshot',
  NO_FACE_PRESENT: 'no-face',
  FACE_NOT_FULLY_VISIBLE: 'cropped',
  BAD_QUALITY: 'blurry',
  BLACK_AND_WHITE: 'black-and-white',
};

/** An image of an ID verification: the document and the person of its story, in the state that the callback tells. */
export function scanImage(room: Room, verification: Verification, told: Netverify, side: Classifier): Promise<Image> {
  const picture = pictureFor(room, verification);
  if (side !== 'face') return jpeg(picture, { side, variant: documentVariant(told) });
  const { similarity, reason } = told.identityVerification ?? {};
  const seed = similarity === 'NO_MATCH' ? picture.seed + 1 : picture.seed;
  return jpeg({ ...picture, seed }, { side, variant: FACE_VARIANTS[reason ?? ''] ?? 'clean' });
}

function documentVariant(told: Netverify): FileVariant {
  if (!('rejectReason' in told) || told.rejectReason === undefined) return 'clean';
  const { rejectReasonCode, rejectReasonDetails = [] } = told.rejectReason;
  const codes = [rejectReasonCode, ...[rejectReasonDetails].flat().map(({ detailsCode }) => detailsCode)];
  return codes.map((code) => DOCUMENT_VARIANTS[code]).find((variant) => variant !== undefined) ?? 'clean';
}

/** The face of the person whom an authentication is about: of its enrolment, where that was begun here. */
export async function authenticationFace(
  room: Room,
  verification: Verification,
  { transactionResult }: JumioEvents['authentication'],
): Promise<Image> {
  const { begun } = factsOf(verification);
  const enrolment =
    begun?.product === 'authentication' ? await room.find(begun.request.enrollmentTransactionReference) : undefined;
  const picture = pictureFor(room, enrolment ?? verification);
  const seed = transactionResult === 'FAILED' ? picture.seed + 1 : picture.seed;
  return jpeg({ ...picture, seed }, { side: 'face', variant: 'clean' });
}

/** A page of a document, and the PDF that it came as: a bill of the person of the story, whatever its type. */
export const documentPage = (room: Room, verification: Verification): Promise<Image> =>
  jpeg(pictureFor(room, verification), { side: 'utility-bill', variant: 'clean' });

export const documentOriginal = (room: Room, verification: Verification): Promise<ServedFile> =>
  fileOf(pictureFor(room, verification), { side: 'utility-bill', format: 'pdf' });

function pictureFor(room: Room, verification: Verification): DocumentPicture {
  const { person, document } = room.storyOf(verification) as JumioStory;
  return pictureOf(person, document);
}

async function jpeg(
  picture: DocumentPicture,
  { side, variant }: { side: Parameters<typeof fileOf>[1]['side']; variant: FileVariant },
): Promise<Image> {
  return (await fileOf(picture, { side, variant, format: 'jpeg' })) as Image;
}

/** How many pages a PDF has, as far as its objects are not compressed; at least one. */
export function pagesOf(pdf: string): number {
  return Math.max(1, pdf.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0);
}

/** What the first bytes of an upload say that it is. */
export function kindOf(upload: string): 'image' | 'pdf' | undefined {
  if (upload.startsWith('%PDF-')) return 'pdf';
  return upload.startsWith('\u00ff\u00d8\u00ff') || upload.startsWith('\u0089PNG\r\n\u001a\n') ? 'image' : undefined;
}

export type DocumentBegun = Extract<Begun, { product: 'documentVerification' }>;
