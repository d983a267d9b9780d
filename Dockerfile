# Doorstep under nginx, from a built folder: see docs/deploy.md.
#   npm run build && docker build -t doorstep . && docker run -p 8080:80 doorstep
FROM debian:bookworm-slim
RUN apt-get update \
  && apt-get install -y --no-install-recommends nginx libnginx-mod-http-brotli-static \
  && rm -rf /var/lib/apt/lists/*
COPY dist /srv/doorstep
COPY dist-servers/nginx.conf /etc/nginx/doorstep.conf
RUN printf 'server {\n  listen 80;\n  server_tokens off;\n  include /etc/nginx/doorstep.conf;\n}\n' \
  > /etc/nginx/sites-available/default
EXPOSE 80
CMD ["nginx", "-g", "daemon off;"]
