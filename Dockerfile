# The mock provider as a container: docker run -e VERIHOOK_TOKEN=… -p 4010:4010 verihook
# test/package/image.test.ts reads this file and runs what the last stage holds; no Docker engine has built it yet.
ARG NODE=24-alpine

FROM node:${NODE} AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
COPY examples/express-consumer/package.json examples/express-consumer/
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:${NODE} AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts --workspaces=false --no-audit --no-fund
# For VERIHOOK_DATA=postgres://… and workers.
RUN npm install --no-save --omit=dev --ignore-scripts --workspaces=false --no-audit --no-fund pg@8.23.1 pg-boss@12.35.0
# Where --data may point; a volume takes its owner over.
RUN mkdir /data && chown node:node /data

FROM node:${NODE}
LABEL org.opencontainers.image.title="verihook" \
      org.opencontainers.image.description="A mock provider of identity-verification webhooks" \
      org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /src/package.json /src/LICENSE ./
COPY --from=build /src/dist dist
COPY --from=build /src/openapi openapi
COPY --from=build /src/schemas schemas
COPY --from=dependencies --chown=node:node /data /data
USER node
EXPOSE 4010
HEALTHCHECK --interval=5s --timeout=3s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.VERIHOOK_PORT || 4010) + '/_verihook/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Bound to every address of the container, it starts only with a token: VERIHOOK_TOKEN.
ENTRYPOINT ["node", "/app/dist/cli.js"]
CMD ["serve", "--host", "0.0.0.0"]
