FROM node:24-bookworm-slim AS build
WORKDIR /vidare
COPY . .
RUN npm ci && npx vite build apps/web && npm prune --omit=dev

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 VIDARE_HOME=/data
WORKDIR /vidare
COPY --from=build --chown=node:node /vidare /vidare
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
CMD ["node", "apps/cli/bin/vidare.js", "start"]
