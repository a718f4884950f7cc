import { addCounts, f1, type MatchCounts, type MatchedKeys } from './match-counts.ts';
import { measureBullets } from './measure-bullets.ts';
import { measureContact } from './measure-contact.ts';
import { measureEntries, measureEntryFields } from './measure-entries.ts';
import { type FlowBlock, measureOrder } from './measure-order.ts';
import { measureSections } from './measure-sections.ts';
import type { Reading } from './reading.ts';
import type { Facts } from './truth.ts';

/** How well one file was read. */
export interface Measured {
  readonly sections: MatchedKeys;
  readonly entries: MatchedKeys;
  readonly fields: MatchCounts;
  readonly bullets: MatchedKeys;
  readonly contact: MatchCounts;
  /** 0 to 1. */
  readonly order: number;
}

export interface Truth {
  readonly facts: Facts;
  readonly bullets: readonly string[];
  /** What may be read, in several ways where a page leaves the choice. */
  readonly flows: readonly (readonly FlowBlock[])[];
}

export function measureReading({ facts, bullets, flows }: Truth, reading: Reading): Measured {
  return {
    sections: measureSections(facts.sections, reading.sections),
    entries: measureEntries(facts.entries, reading.entries),
    fields: measureEntryFields(facts.entries, reading.entries),
    bullets: measureBullets(bullets, reading.bullets),
    contact: measureContact(facts.contact, reading.contact).counts,
    order: Math.max(...flows.map((flow) => measureOrder(flow, reading.text, reading.pages))),
  };
}

/** The figures of one or more files together: F1 of all their things, the mean of their orders. */
export interface Figures {
  readonly sections: number;
  readonly entries: number;
  readonly fields: number;
  readonly bullets: number;
  readonly contact: number;
  readonly order: number;
}

export function figuresOf(files: readonly Measured[]): Figures {
  const sum = (pick: (file: Measured) => MatchCounts) => f1(addCounts(files.map(pick)));
  return {
    sections: sum(({ sections }) => sections.counts),
    entries: sum(({ entries }) => entries.counts),
    fields: sum(({ fields }) => fields),
    bullets: sum(({ bullets }) => bullets.counts),
    contact: sum(({ contact }) => contact),
    order: files.reduce((total, { order }) => total + order, 0) / Math.max(1, files.length),
  };
}
