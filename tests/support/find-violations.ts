import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export interface ViolationChoices {
  /** These rules alone; all where absent. */
  readonly only?: readonly string[];
  /** Rules that do not hold here. */
  readonly without?: readonly string[];
}

/** The rules of accessibility that a page breaks, each with its elements; empty when it breaks none. */
export async function findViolations(
  page: Page,
  { only, without = [] }: ViolationChoices = {},
): Promise<readonly string[]> {
  await settled(page);
  // Its half megabyte of source is handed over anew for every run, unless the page has it already.
  const isThere = await page.evaluate(() => 'axe' in window);
  const { violations } = await new AxeBuilder({ page, ...(isThere ? { axeSource: ';' } : {}) })
    .setLegacyMode()
    .options({
      resultTypes: ['violations'],
      rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
      ...(only === undefined ? {} : { runOnly: { type: 'rule', values: [...only] } }),
    })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`);
}

/** A colour that is on its way to another is none of either look. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
        .map(({ finished }) => finished),
    ),
  );
}
