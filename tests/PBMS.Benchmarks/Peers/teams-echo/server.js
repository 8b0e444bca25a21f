// The least a Teams bot on the usual libraries is: the same words back. Without an app id the SDK checks no token and asks for none.
const express = require('express');
const { CloudAdapter, ConfigurationBotFrameworkAuthentication } = require('botbuilder');

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
adapter.onTurnError = async (context, error) => console.error(error.message);

const app = express();
app.use(express.json());
app.post('/api/messages', (request, response) =>
  adapter.process(request, response, context => context.sendActivity(context.activity.text)));
app.listen(Number(process.env.PORT), '127.0.0.1');
