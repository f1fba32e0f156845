import type { Random } from '../../src/core/random.ts';
import { isoDate } from '../../src/core/time.ts';
import type { components } from '../../src/generated/jumio/types.ts';
import { plusYears, timeOf } from '../shared/dates.ts';
import type { JumioStory } from './story.ts';
import { CAR_PERMISSIONS, LICENCE_CATEGORIES } from './tables.ts';

type Category = components['schemas']['LicenceCategory'];

const EUROPEAN = ['AM', 'A1', 'A', 'B', 'BE', 'C1'] as const;
/** Large heavy and ordinary heavy motorcycle. That these are the texts of Taiwan's licences is assumed. */
const TAIWANESE = ['大型重型機車', '普通重型機車'] as const;

/** What is read of a driving licence: its categories, and whether it allows cars [seed]. */
export function licenceOf(story: JumioStory) {
  const { idType, idCountry, settings, random, decision } = story;
  if (settings.licenceCategories === 'off' || idType !== 'DRIVING_LICENSE') return {};
  const draw = random.split('licence');
  const permission = draw.int('permission', 0, 9);
  return {
    ...(decision.kind === 'approved' &&
      CAR_PERMISSIONS.has(idCountry) && {
        dlCarPermission:
          permission < 8 ? ('YES' as const) : permission === 8 ? ('NO' as const) : ('NOT_READABLE' as const),
      }),
    ...(LICENCE_CATEGORIES.has(idCountry) && {
      dlCategories: idCountry === 'TWN' ? taiwanese(draw) : european(draw, story),
    }),
  };
}

/** Several categories are a list; a single one is the object that the table speaks of (C14). */
function european(random: Random, { document, startAt }: JumioStory): Category[] | Category {
  const issued = timeOf(document.issuedOn);
  const categories = random
    .sample('categories', EUROPEAN, random.int('count', 1, 3))
    .map((category, place): Category => {
      if (random.chance(place, 0.05)) return { category, isReadable: false };
      const given = isoDate(issued - random.int(`given-${place}`, 0, 3_000) * 86_400_000);
      return {
        category,
        issueDate: given < isoDate(startAt) ? given : document.issuedOn,
        ...(document.expiresOn !== undefined && {
          expiryDate: category.startsWith('C') ? plusYears(document.issuedOn, 5) : document.expiresOn,
        }),
        ...(category === 'B' && { availability: 'yes' as const }),
      };
    });
  const [only] = categories;
  return categories.length === 1 && only !== undefined ? only : categories;
}

/** Pairs of a category and whether the holder has it, without dates [IG21/callback.md]. */
function taiwanese(random: Random): Category[] {
  return TAIWANESE.map((category, place) => ({
    category,
    availability: random.pick(place, ['yes', 'no', 'not readable'] as const),
  }));
}
