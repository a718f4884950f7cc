import { messages } from './messages.ts';
import type { CentreView } from './store/app-state.ts';

/** What the centre can show of a résumé that was read, in the order in which it is offered. */
export const CENTRE_VIEWS: readonly { readonly id: CentreView; readonly name: string }[] = [
  { id: 'result', name: messages.result.label },
  { id: 'evidence', name: messages.evidence.label },
  { id: 'compare', name: messages.compare.button },
  { id: 'what-if', name: messages.whatIf.button },
  { id: 'read', name: messages.read.title },
];
