/** How the gallery itself looks. */
export const pageStyle = `
body { font: 14px "Segoe UI", "Noto Sans", Arial, sans-serif; margin: 24px; background: #f5f5f5; color: #242424; }
h2 { margin: 32px 0 8px; } h4 { margin: 0 0 6px; color: #616161; font-weight: 400; }
h3 { margin: 24px 0 4px; } .line { margin: 0 0 8px; color: #616161; } .contents { columns: 3; }
.row { display: flex; gap: 16px; align-items: flex-start; margin-bottom: 16px; width: max-content; }
.language { min-height: 160px; }
.cell { box-sizing: border-box; flex: none; } .modal { border: 1px solid #bbb; border-radius: 8px; padding: 12px; margin-top: 12px; }
.teams, .slack { background: #fff; border: 1px solid #d8d8d8; border-radius: 6px; overflow: hidden; }
.teams.dark { background: #2d2c2c; color: #fff; } .slack.dark { background: #1a1d21; color: #d1d2d3; }
.slack { padding: 12px 16px; font-family: Lato, "Noto Sans", Arial, sans-serif; font-size: 15px; line-height: 22px; }
.slack h3 { font-size: 18px; margin: 4px 0 8px; } .slack p { margin: 4px 0; overflow-wrap: anywhere; }
.slack .context { color: #616061; font-size: 12px; line-height: 17px; }
.slack .section { display: flex; justify-content: space-between; gap: 12px; margin: 8px 0; }
.slack .section > div { flex: 1; } .slack .fields { display: grid; grid-template-columns: 1fr 1fr; gap: 6px 16px; }
.slack button, .ac-pushButton { font: 600 13px inherit; padding: 6px 12px; border: 1px solid #c8c8c8; border-radius: 4px;
  background: #fff; color: #242424; height: fit-content; margin: 0 6px 6px 0; }
.slack .primary, .ac-pushButton.style-positive { background: #007a5a; border-color: #007a5a; color: #fff; }
.slack .danger { border-color: #e01e5a; color: #e01e5a; }
.slack hr { border: 0; border-top: 1px solid #ddd; margin: 10px 0; }
.slack .bar { font-weight: 700; font-size: 18px; border-bottom: 1px solid #ddd; padding-bottom: 8px; margin-bottom: 8px; }
.slack .feet { text-align: right; border-top: 1px solid #ddd; padding-top: 8px; margin-top: 8px; }
.slack .input { margin: 10px 0; } .slack label { font-weight: 700; display: block; }
.slack input:not([type=radio]):not([type=checkbox]), .slack textarea, .slack select, .ac-input {
  width: 100%; box-sizing: border-box; padding: 6px; border: 1px solid #bbb; border-radius: 4px; font: inherit; }
.ac-pushButton.style-positive { background: #5b5fc7; border-color: #5b5fc7; }
.ac-pushButton.style-destructive { background: #c4314b; border-color: #c4314b; color: #fff; }
.ac-input[type=checkbox], .ac-input[type=radio], .ac-choiceSetInput-expanded input, .ac-toggleInput input { width: auto; }
`;
