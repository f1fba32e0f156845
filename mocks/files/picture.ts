/** Documents that can be drawn. */
export type DocumentKind = 'passport' | 'id-card' | 'residence-permit' | 'driver-license' | 'visa';

/**
 * All that is printed on one identity document, and on the papers of its holder. Plain data: whoever has a person and
 * a document can fill it in. Dates: `YYYY-MM-DD`.
 */
export interface DocumentPicture {
  kind: DocumentKind;
  /** `alpha2` and `alpha3` of ISO 3166-1, the name in English. */
  country: { alpha2: string; alpha3: string; name: string };
  surname: string;
  givenNames: string;
  /** The whole name in the script of the country. Left out of the picture where the shipped fonts have no such letters. */
  nativeName?: string;
  sex: 'female' | 'male' | 'unspecified';
  birthDate: string;
  birthPlace: string;
  /** As the document prints it. */
  nationality: string;
  number: string;
  personalNumber?: string;
  issueDate: string;
  /** Left out where the document never runs out. */
  expiryDate?: string;
  authority: string;
  address?: string;
  /** 2 × 44 (TD3, MRV-A), 2 × 36 (TD2, MRV-B), 3 × 30 (TD1), 1 × 30 (driving licences), or empty. It decides on the format. */
  mrz: readonly string[];
  /** The day that bills and reports are dated. Default: the day of issue. */
  statementDate?: string;
  /** Draws the face, the signature, and all else that chance decides. */
  seed: number;
}

/** Two sides of the document, the holder's face as a camera sees it, and two papers. */
export type FileSide = 'front' | 'back' | 'face' | 'utility-bill' | 'report';

/**
 * What is wrong with a picture. `cropped`: not fully visible; `screenshot` and `print`: of a screen, of a paper copy.
 * `no-face` and `two-faces` are for the face, all others for every picture; the PDF of a paper has no variant but `clean`.
 */
export type FileVariant =
  | 'clean'
  | 'blurry'
  | 'glare'
  | 'cropped'
  | 'black-and-white'
  | 'screenshot'
  | 'print'
  | 'no-face'
  | 'two-faces';

export type FileFormat = 'jpeg' | 'png' | 'pdf';

export interface FileRequest {
  side: FileSide;
  /** Default: `clean`. */
  variant?: FileVariant;
  /** Default: `pdf` for papers, `jpeg` for all others. A PDF can be had of papers only. */
  format?: FileFormat;
}

export interface RenderedFile {
  contentType: 'image/jpeg' | 'image/png' | 'application/pdf';
  bytes: Uint8Array<ArrayBuffer>;
  /** Unit: pixels; points (1/72 inch) for a PDF. */
  width: number;
  height: number;
  /** Where the machine-readable zone is, if this picture has one and shows all of it. Unit: as `width`. */
  mrzZone?: Zone;
}

export interface Zone {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** No file is larger. Unit: bytes. */
export const MAX_FILE_BYTES = 60_000;
