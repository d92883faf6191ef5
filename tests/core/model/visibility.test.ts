import { describe, expect, it } from 'vitest';
import { isMorePublic } from '../../../src/core/model/visibility.ts';

const ALL = ['private', 'internal', 'public'] as const;

describe('isMorePublic', () => {
  it('says for every pair whether what was read may be written there', () => {
    const refused = ALL.flatMap((source) =>
      ALL.filter((place) => isMorePublic(place, source)).map((place) => `${source} to ${place}`),
    );
    expect(refused).toEqual(['private to internal', 'private to public', 'internal to public']);
  });
});
