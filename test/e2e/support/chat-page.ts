import { access } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright-core';

const executablePath = '/usr/bin/chromium';
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-quic',
  '--no-first-run',
];
const screenshots = 'test/output/screenshots';

/** Starts the browser; says plainly what is missing when it cannot. */
export async function startBrowser(): Promise<Browser> {
  await access(executablePath).catch(() => {
    throw new Error(`these tests need a browser: ${executablePath} is missing (apt-get install chromium)`);
  });
  return chromium.launch({ executablePath, args });
}

/** A person in front of the chat. */
export class ChatPage {
  clicks = 0;
  private readonly page: Page;
  private readonly name: string;
  private shots = 0;

  private constructor(page: Page, name: string) {
    this.page = page;
    this.name = name;
  }

  /** Opens the chat; `name` tells this person's screenshots apart. */
  static async open(browser: Browser, url: string, name: string): Promise<ChatPage> {
    const page = await browser.newPage({ viewport: { width: 1400, height: 1100 } });
    await page.goto(url);
    await page.getByText('Connected.').first().waitFor({ timeout: 30_000 });
    return new ChatPage(page, name);
  }

  /** Types a message and sends it. */
  async say(text: string): Promise<void> {
    const box = this.page.getByRole('textbox').first();
    await box.click();
    await box.pressSequentially(text);
    await this.page.keyboard.press('Enter');
    await this.page.getByText(text).last().waitFor();
  }

  /** Clicks the last button with this title. */
  async click(title: string): Promise<void> {
    this.clicks += 1;
    await this.page.getByRole('button', { name: title, exact: true }).last().click();
  }

  /** Fills a field of the last form. */
  async fill(label: string, value: string): Promise<void> {
    await this.page.getByLabel(label).last().fill(value);
  }

  /** Waits until these words are in view, and keeps a picture of them. */
  async sees(words: string, picture: string): Promise<void> {
    const found = this.page.getByText(words).last().waitFor({ timeout: 20_000 });
    await found.catch(() => this.keepPicture(`${picture}-missing`));
    await found;
    await this.keepPicture(picture);
  }

  private async keepPicture(picture: string): Promise<void> {
    this.shots += 1;
    const path = `${screenshots}/${this.name}-${String(this.shots).padStart(2, '0')}-${picture}.png`;
    await this.page.screenshot({ path });
  }

  /** Everything in the conversation. */
  text(): Promise<string> {
    return this.page.locator('body').innerText();
  }
}
