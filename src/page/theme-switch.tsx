import { useLayoutEffect, useState } from 'preact/hooks';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const WORDS: { readonly [T in Theme]: string } = { system: 'System', light: 'Light', dark: 'Dark' };

/** Name in the browser's storage. */
const STORED_AS = 'flakewarden-theme';

/** Light, dark, or what the system says, which is the default. Kept where the browser has room for it. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(storedTheme);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
  }, [theme]);
  const choose = (next: Theme): void => {
    setTheme(next);
    store(next);
  };
  return (
    <fieldset class="theme no-print">
      <legend class="unseen">Colours</legend>
      {THEMES.map((name) => (
        <label key={name}>
          <input type="radio" name="theme" checked={theme === name} onChange={() => choose(name)} />
          <span>{WORDS[name]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(STORED_AS);
    return THEMES.find((theme) => theme === stored) ?? 'system';
  } catch {
    // A file or a frame without storage.
    return 'system';
  }
}

function store(theme: Theme): void {
  try {
    localStorage.setItem(STORED_AS, theme);
  } catch {
    // It lasts as long as the page.
  }
}
