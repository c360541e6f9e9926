import Fuse from 'fuse.js';
import { fold } from '../../text/fold.ts';
import type { FleetDevice } from '../../types.ts';
import { findFloors } from './find-floor.ts';
import { placeConcept } from './places.ts';

/** What is comparable about a device: floors and departments said in its alias or place, and the words of both. */
export type Profile = {
  id: string;
  floors: readonly number[];
  concepts: ReadonlySet<string>;
  words: readonly string[];
  alias: string;
  line: string;
};

/** Profiles by what they are made from: the fleet comes as new objects with every message. */
const known = new Map<string, Profile>();
const mostKnown = 5000;

/** The words and numbers of a folded text. */
export function wordsIn(text: string): string[] {
  return text.split(/[^a-z0-9-]+/).filter((word) => word.length > 0);
}

function makeProfile({ id, alias, place }: FleetDevice): Profile {
  const line = fold(`${alias ?? ''} ${place ?? ''}`);
  const words = wordsIn(line);
  const concepts = new Set(words.map(placeConcept).filter((concept) => concept !== undefined));
  return {
    id,
    floors: findFloors(line).map(({ floor }) => floor),
    concepts,
    words,
    alias: fold(alias ?? ''),
    line,
  };
}

/** The profiles of a fleet, in its order. */
export function profilesOf(fleet: readonly FleetDevice[]): Profile[] {
  return fleet.map((device) => {
    const key = `${device.id}\t${device.alias}\t${device.place}`;
    const profile = known.get(key) ?? makeProfile(device);
    if (known.size >= mostKnown) known.clear();
    known.set(key, profile);
    return profile;
  });
}

/** Devices whose alias or place is close to a text, closest first, by approximate search over these short fields. */
export function searchProfiles(profiles: readonly Profile[], text: string): string[] {
  const fuse = new Fuse(profiles, {
    keys: ['alias', 'line'],
    threshold: 0.25,
    ignoreLocation: true,
    includeScore: true,
    minMatchCharLength: 3,
  });
  return fuse.search(text).map(({ item }) => item.id);
}
