package no.retning.page;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets a method of a {@code @Controller} return a page: {@code return templates.siteHome(page)}, or
 * {@code new PageAnswer(404, templates.pageError(page))} where the status is not 200.
 */
@Configuration
public class PageAnswers implements WebMvcConfigurer, HandlerMethodReturnValueHandler {

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(this);
    }

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return JteModel.class.isAssignableFrom(returned.getParameterType())
                || PageAnswer.class.isAssignableFrom(returned.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter returned, ModelAndViewContainer container, NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        var response = request.getNativeResponse(HttpServletResponse.class);
        if (value == null || response == null) {
            throw new IllegalStateException("A page was promised by " + returned.getMethod() + " and not given");
        }
        var answer = value instanceof PageAnswer whole ? whole : new PageAnswer(response.getStatus(), (JteModel) value);
        var bytes = bytes(answer.model());
        response.setStatus(answer.status());
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** A page as it is sent: UTF-8. */
    public static byte[] bytes(JteModel model) {
        var output = new Utf8ByteOutput();
        model.render(output);
        var bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
