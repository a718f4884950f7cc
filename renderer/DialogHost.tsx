import { useMemo } from 'react';
import { ExportDialog } from './features/export/ExportDialog.tsx';
import { AboutDialog } from './features/help/AboutDialog.tsx';
import { PrivacyDialog } from './features/help/PrivacyDialog.tsx';
import { ScoresDialog } from './features/help/ScoresDialog.tsx';
import { ShortcutsDialog } from './features/help/ShortcutsDialog.tsx';
import { listShortcuts } from './features/help/shortcuts.ts';
import { JobDialog } from './features/home/JobDialog.tsx';
import { PasteDialog } from './features/home/PasteDialog.tsx';
import { PaletteDialog } from './features/palette/PaletteDialog.tsx';
import { SettingsDialog } from './features/settings/SettingsDialog.tsx';
import { useApp } from './store/store-context.ts';

/** The one dialog that is open, if any. */
export function DialogHost() {
  const dialog = useApp((state) => state.dialog);
  switch (dialog.kind) {
    case 'none':
      return null;
    case 'paste':
      return <PasteDialog initialText={dialog.text} />;
    case 'export':
      return <ExportDialog printsAtOnce={dialog.start === 'print'} />;
    case 'settings':
      return <SettingsDialog />;
    case 'palette':
      return <Palette />;
    case 'scores':
      return <ScoresDialog />;
    case 'shortcuts':
      return <ShortcutsDialog />;
    case 'privacy':
      return <PrivacyDialog />;
    case 'job':
      return <JobDialog problem={dialog.problem} />;
    case 'about':
      return <AboutDialog />;
  }
}

/** The palette names the keys of what it lists; the list of shortcuts is another feature's. */
function Palette() {
  const isMac = useApp((state) => state.services.info.platform === 'darwin');
  const keyRows = useMemo(() => listShortcuts(isMac), [isMac]);
  return <PaletteDialog keyRows={keyRows} />;
}
