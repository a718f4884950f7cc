import { MoveHorizontal, ZoomIn, ZoomOut } from 'lucide-react';
import { messages } from '../../messages.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './ZoomButtons.module.css';
import { FITTING_ZOOM, nextZoom } from './zoom-steps.ts';

export interface ZoomButtonsProps {
  /** In per cent of what fits. */
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

/** Makes the résumé larger and smaller, or as wide as its pane. */
export function ZoomButtons({ zoom, onZoom }: ZoomButtonsProps) {
  const words = messages.evidence.zoom;
  const larger = nextZoom(zoom, 1);
  const smaller = nextZoom(zoom, -1);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every engine.
    <div className={styles.zoom} role="group" aria-label={words.label(zoom)}>
      <IconButton
        variant="quiet"
        label={words.smaller}
        isDisabled={smaller === null}
        onPress={() => onZoom(smaller ?? zoom)}
      >
        <ZoomOut size={16} aria-hidden="true" />
      </IconButton>
      <IconButton
        variant="quiet"
        label={words.fit}
        isDisabled={zoom === FITTING_ZOOM}
        onPress={() => onZoom(FITTING_ZOOM)}
      >
        <MoveHorizontal size={16} aria-hidden="true" />
      </IconButton>
      <IconButton
        variant="quiet"
        label={words.larger}
        isDisabled={larger === null}
        onPress={() => onZoom(larger ?? zoom)}
      >
        <ZoomIn size={16} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
