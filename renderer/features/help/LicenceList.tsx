import { ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import {
  Button,
  Disclosure,
  DisclosurePanel,
  Heading,
  Input,
  Label,
  SearchField,
  useFilter,
} from 'react-aria-components';
import type { Licence } from '../../../shared/ipc/licence.ts';
import { messages } from '../../messages.ts';
import { useApp } from '../../store/store-context.ts';
import picker from '../../ui/Picker.module.css';
import styles from './LicenceList.module.css';

/** Everything from others that is in the product, to be searched, each with the text of its licence. */
export function LicenceList() {
  const bridge = useApp((state) => state.services.bridge);
  const { contains } = useFilter({ sensitivity: 'base' });
  const [licences, setLicences] = useState<readonly Licence[] | null>(null);
  const [query, setQuery] = useState('');
  useEffect(() => void bridge.listLicences().then(setLicences), [bridge]);
  const words = messages.help;
  const found = (licences ?? []).filter(
    ({ name, licence }) => contains(name, query) || contains(licence, query),
  );
  return (
    <section className={styles.section}>
      <h3>{words.licences}</h3>
      {licences === null ? null : (
        <p>{licences.length === 0 ? words.licencesMissing : words.licencesLead(licences.length)}</p>
      )}
      <SearchField className={styles.search ?? ''} value={query} onChange={setQuery}>
        <Label className={picker.label ?? ''}>{words.licenceSearch}</Label>
        <Input className={picker.input ?? ''} />
      </SearchField>
      {licences !== null && found.length === 0 ? <p role="status">{words.licenceNone}</p> : null}
      <ul className={styles.list}>
        {found.map((each) => (
          <li key={`${each.name} ${each.version}`}>
            <Package licence={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Package({ licence: { name, version, licence, text } }: { readonly licence: Licence }) {
  return (
    <Disclosure className={styles.package ?? ''}>
      <Heading level={4}>
        <Button slot="trigger" className={styles.trigger ?? ''}>
          <ChevronRight className={styles.arrow} size={14} aria-hidden="true" />
          <span>
            {name} {version}
          </span>
          <span className={styles.licence}>{licence}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        {text === null ? (
          <p className={styles.note}>{messages.help.licenceNoText(licence)}</p>
        ) : (
          <pre className={styles.text}>{text}</pre>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}
