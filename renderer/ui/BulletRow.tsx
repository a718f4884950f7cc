import type { BulletChart } from '../../shared/report/bullet-chart.ts';
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
  const { axis, band, bar, marker } = chart;
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${chart.width} ${chart.height}`}
      role="img"
      aria-label={label}
    >
      <line className={styles.axis} x1={axis.x1} x2={axis.x2} y1={axis.y} y2={axis.y} />
      {chart.ticks.map((tick) => (
        <line key={tick.word} className={styles.axis} x1={tick.x} x2={tick.x} y1={tick.y1} y2={tick.y2} />
      ))}
      {band === null ? null : <rect className={styles.band} data-part="band" {...band} />}
      {bar.width > 0 ? <rect className={styles.bar} data-part="bar" {...bar} /> : null}
      {before === undefined || before.bar.width === bar.width ? null : (
        <rect className={styles.ghost} {...before.bar} />
      )}
      {marker === null ? null : (
        <>
          <rect className={styles.halo} {...marker.halo} />
          <line
            className={styles.marker}
            data-part="marker"
            x1={marker.x}
            x2={marker.x}
            y1={marker.y1}
            y2={marker.y2}
          />
        </>
      )}
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
