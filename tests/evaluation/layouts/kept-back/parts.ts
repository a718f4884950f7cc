import { escapeHtml } from '../../../../scripts/samples/persona-html.mjs';
import type { SectionKind } from '../../../../shared/resume/resume.ts';
import type { PersonaSection } from '../../persona.ts';
import type { PartStyle } from '../html-parts.ts';

type Keep = (section: PersonaSection) => boolean;

export const inKinds =
  (...kinds: readonly SectionKind[]): Keep =>
  ({ kind }) =>
    kinds.includes(kind);

export const notIn =
  (keep: Keep): Keep =>
  (section) =>
    !keep(section);

/** Skills as `set` makes each label (escaped) and its items (not escaped) look; nothing without skills. */
export const skillGroups =
  (set: (label: string, items: readonly string[]) => string): NonNullable<PartStyle['skills']> =>
  ({ groups = [] }) =>
    groups.map(({ label, items }) => set(escapeHtml(label), items)).join('');

/** A paragraph for each text. */
export const lines = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('');

/** Chromium leaves backgrounds out otherwise, and darkens the text that stands on them. */
export const COLOURED = 'body { print-color-adjust: exact; -webkit-print-color-adjust: exact }';
