import { crc32, deflateSync } from 'node:zlib';
import { VerihookError } from '../../src/core/errors.ts';
import { type DocumentPicture, type FileRequest, renderFile } from '../files/index.ts';

/** A file that a provider serves. */
export interface ServedFile {
  bytes: Uint8Array;
  type: 'image/jpeg' | 'image/png' | 'application/pdf';
}

/**
 * A picture or paper of a verification. Where the optional package that draws is not installed, a grey picture, or a
 * blank page where a PDF was asked for, so that whoever downloads it still gets a file.
 */
export async function fileOf(picture: DocumentPicture, request: FileRequest): Promise<ServedFile> {
  try {
    const { bytes, contentType } = await renderFile(picture, request);
    return { bytes, type: contentType };
  } catch (error) {
    if (!(error instanceof VerihookError) || error.code !== 'files/no-canvas') throw error;
    return request.format === 'pdf'
      ? { bytes: blankPage(), type: 'application/pdf' }
      : { bytes: greyPicture(), type: 'image/png' };
  }
}

/** One page of A4. */
function blankPage(): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ];
  let text = '%PDF-1.4\n';
  const rows = objects.map((object, place) => {
    const row = `${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${place + 1} 0 obj\n${object}\nendobj\n`;
    return row;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${count} /Root 1 0 R >>\n`;
  return Buffer.from(`${text}${table}startxref\n${text.length}\n%%EOF\n`);
}

/** 8 by 5 grey pixels. */
function greyPicture(): Uint8Array {
  const header = Buffer.from([0, 0, 0, 8, 0, 0, 0, 5, 8, 0, 0, 0, 0]);
  const rows = Buffer.alloc(5 * 9, 0xaa);
  for (let row = 0; row < 5; row++) rows[row * 9] = 0;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
