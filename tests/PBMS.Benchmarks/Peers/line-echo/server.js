// The least a LINE bot on the usual libraries is: the signature checked, 200, and the same words back.
const express = require('express');
const { messagingApi, middleware } = require('@line/bot-sdk');

const { PORT, LINE_SECRET, LINE_TOKEN, LINE_API } = process.env;
const line = new messagingApi.MessagingApiClient({ channelAccessToken: LINE_TOKEN, baseURL: LINE_API });

const textOf = event => event.message?.text ?? event.postback?.data ?? '';
const reply = event => line.replyMessage({ replyToken: event.replyToken, messages: [{ type: 'text', text: textOf(event) }] });

const app = express();
app.post('/line/webhook', middleware({ channelSecret: LINE_SECRET }), (request, response) => {
  response.sendStatus(200);
  Promise.all(request.body.events.map(reply)).catch(error => console.error(error.message));
});
app.listen(Number(PORT), '127.0.0.1');
