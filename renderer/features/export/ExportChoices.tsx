import { CheckboxGroup, Label, RadioGroup } from 'react-aria-components';
import { type ExportFormat, exportFormatSchema } from '../../../shared/ipc/bridge.ts';
import { AUDIENCES, type Audience } from '../../../shared/report/handout.ts';
import type { Mask } from '../../../shared/report/mask.ts';
import { messages } from '../../messages.ts';
import { CheckChoice, RadioChoice } from '../../ui/Choice.tsx';
import styles from './ExportDialog.module.css';

const MASK_CHOICES: readonly Mask[] = ['contact', 'name'];

/** For whom the report is laid out. */
export function AudienceChoice({
  audience,
  onChange,
}: {
  readonly audience: Audience;
  readonly onChange: (audience: Audience) => void;
}) {
  return (
    <RadioGroup
      className={styles.group ?? ''}
      value={audience}
      onChange={(value) => onChange(AUDIENCES.find((each) => each === value) ?? audience)}
    >
      <Label className={styles.label ?? ''}>{messages.exportDialog.audience}</Label>
      <div className={styles.formats}>
        {AUDIENCES.map((each) => (
          <RadioChoice
            key={each}
            value={each}
            name={messages.exportDialog.audiences[each]}
            detail={messages.exportDialog.audienceDetails[each]}
          />
        ))}
      </div>
    </RadioGroup>
  );
}

/** The kind of file. */
export function FormatChoice({
  format,
  onChange,
}: {
  readonly format: ExportFormat;
  readonly onChange: (format: ExportFormat) => void;
}) {
  return (
    <RadioGroup
      className={styles.group ?? ''}
      value={format}
      onChange={(value) => onChange(exportFormatSchema.parse(value))}
    >
      <Label className={styles.label ?? ''}>{messages.exportDialog.format}</Label>
      <div className={styles.formats}>
        {exportFormatSchema.options.map((option) => (
          <RadioChoice
            key={option}
            value={option}
            name={messages.exportDialog.formats[option]}
            detail={messages.exportDialog.formatDetails[option]}
          />
        ))}
      </div>
    </RadioGroup>
  );
}

/** The size of paper of a format that has pages. */
export function PaperChoice({
  paper,
  onChange,
}: {
  readonly paper: 'A4' | 'Letter';
  readonly onChange: (paper: 'A4' | 'Letter') => void;
}) {
  return (
    <RadioGroup
      className={styles.group ?? ''}
      value={paper}
      onChange={(value) => onChange(value === 'Letter' ? 'Letter' : 'A4')}
    >
      <Label className={styles.label ?? ''}>{messages.exportDialog.paper}</Label>
      <div className={styles.row}>
        {(['A4', 'Letter'] as const).map((size) => (
          <RadioChoice key={size} value={size} name={size} />
        ))}
      </div>
    </RadioGroup>
  );
}

/** What the report is not to tell. */
export function MaskChoice({
  mask,
  onChange,
}: {
  readonly mask: readonly Mask[];
  readonly onChange: (mask: readonly Mask[]) => void;
}) {
  return (
    <CheckboxGroup
      className={styles.group ?? ''}
      value={[...mask]}
      onChange={(values) => onChange(MASK_CHOICES.filter((each) => values.includes(each)))}
    >
      <Label className={styles.label ?? ''}>{messages.exportDialog.privacy}</Label>
      <div className={styles.row}>
        {MASK_CHOICES.map((each) => (
          <CheckChoice key={each} value={each} name={messages.exportDialog.masks[each]} />
        ))}
      </div>
    </CheckboxGroup>
  );
}
