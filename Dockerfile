FROM node:20-slim AS web
WORKDIR /app/web
COPY web/package.json web/package-lock.json web/.npmrc ./
RUN npm ci
COPY web/ ./
RUN npm run build

FROM python:3.11-slim
WORKDIR /app
COPY requirements.lock ./
RUN pip install --no-cache-dir uv==0.13.9 && uv pip install --system --no-cache --require-hashes -r requirements.lock && useradd --create-home app \
    && install -d -o app -g app .data
COPY core/ core/
COPY models/ models/
COPY services/ services/
COPY resolvers/ resolvers/
COPY schema/ schema/
COPY server/ server/
COPY workers/ workers/
COPY migrations/ migrations/
COPY --from=web /app/web/dist web/dist
USER app
EXPOSE 8000
CMD ["python", "-m", "server", "serve"]
