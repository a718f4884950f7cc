import type { ReadinessStrip } from '../../shared/report/readiness-strip.ts';
import styles from './ScoreStrip.module.css';

/** Readiness on its line, with the range that the firmness of the evidence leaves. */
export function ScoreStrip({ strip, label }: { readonly strip: ReadinessStrip; readonly label: string }) {
  const { track, band, marker } = strip;
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${strip.width} ${strip.height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <rect className={styles.track} {...track} />
      {band === null ? null : <rect className={styles.band} {...band} />}
      <line className={styles.marker} x1={marker.x} x2={marker.x} y1={marker.y1} y2={marker.y2} />
    </svg>
  );
}
