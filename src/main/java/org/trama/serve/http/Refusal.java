package org.trama.serve.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What the web server says where it refuses a request before any page sees it, as plain text. */
final class Refusal extends ErrorHandler {
  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback) {
    String words =
        "%d. La dirección o la petición no se entiende; vuelva a la portada.%n".formatted(code)
            + "%d. The address or the request is not understood; go back to the front page.%n"
                .formatted(code);
    SafeHeaders.put(response.getHeaders());
    response.getHeaders().put("Content-Type", "text/plain;charset=utf-8");
    response.write(true, ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)), callback);
  }
}
