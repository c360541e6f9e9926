/** Who publishes the app; a company that runs its own copy changes this file. */
export type Publisher = {
  version: string;
  developer: { name: string; websiteUrl: string; privacyUrl: string; termsOfUseUrl: string };
};

export const publisher: Publisher = {
  version: '1.0.0',
  developer: {
    name: 'Printdesk',
    websiteUrl: 'https://printdesk.example',
    privacyUrl: 'https://printdesk.example/privacy',
    termsOfUseUrl: 'https://printdesk.example/terms',
  },
};
