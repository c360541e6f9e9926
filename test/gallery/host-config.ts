type Colour = { default: string; subtle: string };

const colour = (normal: string, subtle: string): Colour => ({ default: normal, subtle });

/** How Teams draws cards, near enough to judge a layout: fonts, spacing and the colours of its themes. */
export function hostConfig(theme: 'light' | 'dark'): object {
  const look = theme === 'light' ? light : dark;
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors: look.foreground });
  return {
    fontFamily: '"Segoe UI", "Noto Sans", Arial, sans-serif',
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: look.line },
    supportsInteractivity: true,
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    factSet: {
      title: { color: 'default', size: 'default', weight: 'bolder', wrap: true, maxWidth: 150 },
      value: { color: 'default', size: 'default', wrap: true },
      spacing: 16,
    },
    textBlock: { headingLevel: 3 },
    inputs: { label: { inputSpacing: 'small', requiredInputs: { suffix: ' *', suffixColor: 'attention' } } },
    containerStyles: {
      default: style(look.background),
      emphasis: style(look.emphasis),
      good: style(look.good),
      warning: style(look.warning),
      attention: style(look.attention),
      accent: style(look.accent),
    },
  };
}

const light = {
  background: '#ffffff',
  emphasis: '#f0f0f0',
  good: '#e7f2da',
  warning: '#fbf6d9',
  attention: '#fcf4f6',
  accent: '#e8ebfa',
  line: '#e1e1e1',
  foreground: {
    default: colour('#242424', '#616161'),
    accent: colour('#5b5fc7', '#4f52b2'),
    good: colour('#237b4b', '#237b4b'),
    warning: colour('#835c00', '#835c00'),
    attention: colour('#c4314b', '#c4314b'),
  },
};

const dark = {
  background: '#2d2c2c',
  emphasis: '#3b3a39',
  good: '#1b3a1f',
  warning: '#463100',
  attention: '#3e1f25',
  accent: '#2f2f4a',
  line: '#484644',
  foreground: {
    default: colour('#ffffff', '#c8c6c4'),
    accent: colour('#9299f7', '#9299f7'),
    good: colour('#92c353', '#92c353'),
    warning: colour('#f8d22a', '#f8d22a'),
    attention: colour('#f9526b', '#f9526b'),
  },
};
