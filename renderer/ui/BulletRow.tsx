import { type BulletChart, bulletShapes } from '../../shared/report/bullet-chart.ts';
import styles from './BulletRow.module.css';

/** One bullet row. Its numbers stand beside it in the table, so that the picture itself has a short name only. */
export function BulletRow({
  chart,
  before,
  label,
}: {
  readonly chart: BulletChart;
  /** The same row before a change, drawn as a ghost. */
  readonly before?: BulletChart;
  readonly label: string;
}) {
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${chart.width} ${chart.height}`}
      role="img"
      aria-label={label}
    >
      {bulletShapes(chart, before).map(({ kind, tag: Tag, place }) => (
        <Tag
          key={`${kind} ${'x' in place ? place.x : place.x1}`}
          className={styles[kind]}
          data-part={kind}
          {...place}
        />
      ))}
    </svg>
  );
}

/** The level words, each centred on its tick. */
export function BulletAxis({ chart }: { readonly chart: BulletChart }) {
  return (
    <svg className={styles.words} viewBox={`0 0 ${chart.width} 16`} aria-hidden="true" focusable="false">
      {chart.ticks.map((tick) => (
        <text key={tick.word} x={tick.x} y="12" textAnchor="middle">
          {tick.word}
        </text>
      ))}
    </svg>
  );
}
