import { describe, expect, test } from 'vitest';
import { idenfy } from '../../../generators/idenfy/index.ts';
import { pictureOf, renderFile } from '../../../mocks/files/index.ts';
import { DEFAULT_START } from '../../../src/core/provider.ts';

const storyOf = (seed: number) => idenfy.story({ seed, startAt: DEFAULT_START, outcome: 'approved' });

describe('the picture of a story', () => {
  test('says what the callbacks of the story say', () => {
    for (let seed = 0; seed < 500; seed++) {
      const { person, document } = storyOf(seed);
      const picture = pictureOf(person, document);
      const { data } = idenfy.callback('identificationAutoFinished', { seed, outcome: 'approved' });
      expect([picture.number, picture.birthDate, picture.expiryDate ?? null, picture.issueDate]).toEqual([
        data.docNumber,
        data.docDob,
        data.docExpiry,
        data.docDateOfIssue,
      ]);
      expect(picture.surname.slice(0, 100)).toBe(data.docLastName);
    }
  });

  test('can be drawn for people and documents of every kind', async () => {
    const drawn = new Set<string>();
    for (let seed = 0; seed < 400 && drawn.size < 8; seed++) {
      const { person, document } = storyOf(seed);
      if (drawn.has(document.type)) continue;
      drawn.add(document.type);
      const file = await renderFile(pictureOf(person, document), { side: 'front' });
      expect(file.bytes.length).toBeLessThan(60_000);
    }
    expect(drawn.size).toBeGreaterThanOrEqual(7);
  });

  test('shows one face on every document of one person', () => {
    const { person, document } = storyOf(3);
    expect(pictureOf(person, { ...document, number: 'X1' }).seed).toBe(pictureOf(person, document).seed);
  });
});
