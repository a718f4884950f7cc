import type { Draft } from './entry-draft.ts';
import type { NameOrder } from './read-job-names.ts';
import { namesIssuer, namesTitle } from './word-classes.ts';

/**
 * The order of title and employer (or certificate and issuer) in those headers of a section whose words say which is
 * which; null where none does or they differ.
 */
export function nameOrder(drafts: readonly Draft[]): NameOrder | null {
  const orders = new Set(drafts.flatMap((draft) => plainOrder(draft) ?? []));
  const [order] = orders;
  return order === undefined || orders.size > 1 ? null : order;
}

function plainOrder({ kind, names: { title, organization } }: Draft): NameOrder | null {
  if (title === null || organization === null) return null;
  const plain =
    kind === 'certification'
      ? namesIssuer(organization.text) && !namesIssuer(title.text)
      : namesTitle(title.text) && !namesTitle(organization.text);
  if (!plain) return null;
  return title.span.start < organization.span.start ? 'title-first' : 'employer-first';
}
