import type { Persona } from '../persona.ts';
import type { DateStyle } from '../written-date.ts';

/** What every layout says of itself. */
interface LayoutFacts {
  readonly id: string;
  /** Kept back: looked at only to report, never to improve the reading. */
  readonly frozen: boolean;
  readonly dates: DateStyle;
  /** Whether contact data stands under a heading of its own. */
  readonly headedContact: boolean;
  /** Whether places stand apart from the employers, as under the dates. */
  readonly placesApart?: boolean;
  /** Whether pieces stand behind labels, as in forms: "Email: ", "Employer: ". An employer is then repeated. */
  readonly labelled?: { readonly contact: boolean; readonly entries: boolean };
  /** What stands at the top of every page besides, as text. */
  readonly runningHead?: (persona: Persona) => string;
}

/** A page for Chromium to print. */
export interface PrintedLayout extends LayoutFacts {
  readonly source: 'chromium';
  readonly html: (persona: Persona) => string;
  /** Templates that Chromium prints at the top and at the foot of every page. */
  readonly margins?: (persona: Persona) => { readonly header: string; readonly footer: string };
}

/** A file that is written here. */
export interface WrittenLayout extends LayoutFacts {
  readonly source: 'pdf-lib' | 'docx' | 'text' | 'markdown';
  readonly write: (persona: Persona) => Promise<Uint8Array>;
}

/** A written Word document that LibreOffice saves in another format. */
export interface ConvertedLayout extends LayoutFacts {
  readonly source: 'libreoffice';
  readonly write: (persona: Persona) => Promise<Uint8Array>;
  readonly format: 'pdf' | 'odt' | 'rtf';
}

/** A document that LaTeX sets. */
export interface TypesetLayout extends LayoutFacts {
  readonly source: 'latex';
  readonly tex: (persona: Persona) => string;
}

export type Layout = PrintedLayout | WrittenLayout | ConvertedLayout | TypesetLayout;
