import { escapeHtml } from './escape-html.ts';
import type { HandoutView, PlanProject } from './handout-view.ts';
import { OWN_STEP, PLAN_RULE, PROJECT_HEADING } from './words.ts';

/** The four steps with a box and a date for each gap, and room to write. */
export function renderPlanHtml(words: HandoutView): string {
  const steps = words.plan.map(({ step, name, items, project, later }) => {
    const rows = items.map(
      ({ gap, due, period }) =>
        `<li><input type="checkbox" id="gap-${gap.rank}"><label for="gap-${gap.rank}">${escapeHtml(gap.name)} ` +
        `<span class="muted">${escapeHtml(`${gap.kind}, ${gap.effort.toLowerCase()}`)}</span></label>` +
        `<span class="due">${period === '' ? '' : `<strong>${period}</strong> `}<span class="muted">${escapeHtml(due)}</span></span></li>`,
    );
    return [
      `<div class="step"><h3>${step}. ${escapeHtml(name)}`,
      rows.length + later.length === 0 ? ' <span class="muted">No gap is listed in this step.</span>' : '',
      '</h3>',
      rows.length === 0 ? '' : `<ul class="boxes">${rows.join('')}${ownStep(step)}</ul>`,
      project === null ? '' : renderProject(project),
      later.length === 0 ? '' : `<p class="small">Later: ${escapeHtml(later.join(', '))}.</p>`,
      '</div>',
    ].join('');
  });
  return [
    '<section><h2>Plan</h2>',
    `<p class="muted">${PLAN_RULE}</p>`,
    `<div class="steps">${steps.join('\n')}</div>`,
    '<dl class="agreed">',
    `<div><dt>Next review</dt><dd>${escapeHtml(words.nextReview)}</dd></div>`,
    '<div><dt>Agreed</dt><dd class="line"></dd></div><div class="notes"><dt>Notes</dt><dd class="line"></dd></div>',
    '</dl></section>',
  ].join('\n');
}

/** A box and a line for what the person adds. */
function ownStep(step: number): string {
  return (
    `<li class="own"><input type="checkbox" id="own-${step}"><label for="own-${step}">${OWN_STEP}</label>` +
    '<span class="line"></span></li>'
  );
}

function renderProject({ name, what, covers, doneWhen }: PlanProject): string {
  const texts = [what, covers, doneWhen].map(escapeHtml).join(' ');
  return `<p class="project"><strong>${PROJECT_HEADING}: ${escapeHtml(name)}.</strong> ${texts}</p>`;
}
