import { escapeHtml } from './escape-html.ts';
import type { HandoutView } from './handout-view.ts';
import { PLAN_RULE } from './words.ts';

/** The four steps with a box and a date for each gap, and room to write. */
export function renderPlanHtml(words: HandoutView): string {
  const steps = words.plan.map(({ step, name, items, later }) => {
    const rows = items.map(
      ({ gap, due, period }) =>
        `<li><input type="checkbox" id="gap-${gap.rank}"><label for="gap-${gap.rank}">${escapeHtml(gap.name)} ` +
        `<span class="muted">${escapeHtml(`${gap.kind}, ${gap.effort.toLowerCase()}`)}</span></label>` +
        `<span class="due">${period === '' ? '' : `<strong>${period}</strong> `}<span class="muted">${escapeHtml(due)}</span></span></li>`,
    );
    return [
      `<div class="step"><h3>${step}. ${escapeHtml(name)}</h3>`,
      rows.length + later.length === 0 ? '<p class="muted">No gap is listed in this step.</p>' : '',
      rows.length === 0 ? '' : `<ul class="boxes">${rows.join('')}</ul>`,
      later.length === 0 ? '' : `<p class="small">Later: ${escapeHtml(later.join(', '))}.</p>`,
      '</div>',
    ].join('');
  });
  return [
    '<section class="whole"><h2>Plan</h2>',
    `<p class="muted">${PLAN_RULE}</p>`,
    `<div class="steps">${steps.join('\n')}</div>`,
    '<dl class="agreed">',
    `<div><dt>Next review</dt><dd>${escapeHtml(words.nextReview)}</dd></div>`,
    '<div><dt>Agreed</dt><dd class="line"></dd></div><div class="notes"><dt>Notes</dt><dd class="line"></dd></div>',
    '</dl></section>',
  ].join('\n');
}
