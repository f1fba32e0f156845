import { hashHex } from './hmac.ts';
import { header, type Message } from './message.ts';
import type { SignatureStep } from './provider.ts';

/** The bytes that most schemes begin with. */
export const bodyStep = ({ body }: Message): SignatureStep => ({
  title: 'Take the raw bytes of the body, before anything parses them',
  value: `${body.length.toLocaleString('en-US')} bytes; their SHA-256: ${hashHex('sha256', body)}`,
});

/** @param keyName where the secret comes from; what it is appears nowhere */
export const keyStep = (keyName: string): SignatureStep => ({
  title: 'Take the signing secret as UTF-8: it is the key',
  value: keyName,
});

/** The value of a header, whatever it is taken for. */
export const headerStep = (title: string, message: Message, name: string): SignatureStep => ({
  title,
  value: header(message, name) ?? `there is no header ${name}`,
});

/** The end of most schemes. */
export const comparisonStep = (message: Message, name: string): SignatureStep =>
  headerStep(`Compare that in constant time with the header ${name}`, message, name);
