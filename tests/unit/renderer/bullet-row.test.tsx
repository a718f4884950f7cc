import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BulletRow } from '../../../renderer/ui/BulletRow.tsx';
import { bulletChart } from '../../../shared/report/bullet-chart.ts';
import { renderHtml } from '../../../shared/report/render-html.ts';
import { sampleReport } from '../../support/sample-report.ts';

/** Each shape of a drawing: its kind, its tag and its geometry, as they stand in the markup. */
function shapesIn(svg: string): readonly string[] {
  return [...svg.matchAll(/<(rect|line)([^>]*)>/g)].map(([, tag = '', attributes = '']) => {
    const values = new Map(
      [...attributes.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    );
    const kind = values.get('data-part') ?? values.get('class') ?? '';
    const geometry = ['x', 'y', 'width', 'height', 'x1', 'y1', 'x2', 'y2'].map(
      (name) => values.get(name) ?? '-',
    );
    return `${kind} ${tag} ${geometry.join(' ')}`;
  });
}

test('every bullet chart of a report is the drawing of the window, shape by shape', () => {
  const report = sampleReport();
  const printed = [
    ...renderHtml(report, { fonts: [] }).matchAll(/<svg class="bullet" (viewBox="[^"]*").*?<\/svg>/g),
  ];
  expect(printed).toHaveLength(report.categories.length);
  report.categories.forEach((category, index) => {
    const shown = renderToStaticMarkup(<BulletRow chart={bulletChart(category)} label="" />);
    const [svg = '', viewBox = ''] = printed[index] ?? [];
    expect(shown).toContain(viewBox);
    expect(shapesIn(svg).length).toBeGreaterThan(6);
    expect(shapesIn(shown)).toEqual(shapesIn(svg));
  });
});
