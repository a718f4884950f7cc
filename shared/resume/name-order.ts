import type { Draft } from './entry-draft.ts';
import type { NameOrder } from './read-job-names.ts';
import { namesCertificate, namesIssuer, namesTitle } from './word-classes.ts';

/**
 * The order of title and employer (or certificate and issuer) in those headers of a section whose words say which is
 * which, as most have it; null where none does or as many have the one as the other.
 */
export function nameOrder(drafts: readonly Draft[]): NameOrder | null {
  const orders = drafts.flatMap((draft) => plainOrder(draft) ?? []);
  const titleFirst = orders.filter((order) => order === 'title-first').length;
  const employerFirst = orders.length - titleFirst;
  if (titleFirst === employerFirst) return null;
  return titleFirst > employerFirst ? 'title-first' : 'employer-first';
}

function plainOrder({ kind, names: { title, organization } }: Draft): NameOrder | null {
  if (title === null || organization === null) return null;
  const plain =
    kind === 'certification'
      ? (namesIssuer(organization.text) && !namesIssuer(title.text)) ||
        (namesCertificate(title.text) && !namesCertificate(organization.text))
      : namesTitle(title.text) && !namesTitle(organization.text);
  if (!plain) return null;
  return title.span.start < organization.span.start ? 'title-first' : 'employer-first';
}
