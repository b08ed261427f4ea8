package dev.syncdesk.companion.android;

import android.annotation.SuppressLint;
import android.content.Context;
import android.graphics.ImageFormat;
import android.graphics.SurfaceTexture;
import android.hardware.camera2.CameraAccessException;
import android.hardware.camera2.CameraCaptureSession;
import android.hardware.camera2.CameraCharacteristics;
import android.hardware.camera2.CameraDevice;
import android.hardware.camera2.CameraManager;
import android.hardware.camera2.CaptureRequest;
import android.hardware.camera2.params.StreamConfigurationMap;
import android.media.Image;
import android.media.ImageReader;
import android.os.Handler;
import android.os.HandlerThread;
import android.util.Log;
import android.util.Size;
import android.view.Surface;
import dev.syncdesk.companion.pairing.QrSight;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The camera on the back, looking for a QR code until it is closed. It keeps no picture. */
final class CodeCamera implements AutoCloseable {

    private static final String TAG = "Companion";
    private static final int MOST_WIDTH = 1280;

    private final CameraManager cameras;
    private final SurfaceTexture preview;
    private final Consumer<String> onText;
    private final Runnable onFailure;
    private final HandlerThread thread = new HandlerThread("camera");
    private final QrSight sight = new QrSight();
    private @Nullable CameraDevice camera;
    private @Nullable ImageReader pictures;

    /**
     * @param preview where the person sees what it sees
     * @param onText is told of each code, on the camera's thread
     * @param onFailure is called if there is no camera for the app, on any thread
     */
    CodeCamera(
            Context context, SurfaceTexture preview, Consumer<String> onText, Runnable onFailure) {
        cameras = context.getSystemService(CameraManager.class);
        this.preview = preview;
        this.onText = onText;
        this.onFailure = onFailure;
    }

    /** Whoever calls has asked for the permission. */
    @SuppressLint("MissingPermission")
    void open() {
        thread.start();
        Handler handler = new Handler(thread.getLooper());
        try {
            String id = onTheBack();
            if (id == null) {
                onFailure.run();
                return;
            }
            Size size = size(id);
            preview.setDefaultBufferSize(size.getWidth(), size.getHeight());
            ImageReader reader =
                    ImageReader.newInstance(
                            size.getWidth(), size.getHeight(), ImageFormat.YUV_420_888, 2);
            reader.setOnImageAvailableListener(this::look, handler);
            pictures = reader;
            cameras.openCamera(id, new Opening(reader, handler), handler);
        } catch (CameraAccessException | SecurityException | IllegalArgumentException e) {
            failed(e);
        }
    }

    private @Nullable String onTheBack() throws CameraAccessException {
        for (String id : cameras.getCameraIdList()) {
            Integer facing =
                    cameras.getCameraCharacteristics(id).get(CameraCharacteristics.LENS_FACING);
            if (facing != null && facing == CameraCharacteristics.LENS_FACING_BACK) {
                return id;
            }
        }
        return null;
    }

    /** The largest of four to three that is no wider than needed. */
    private Size size(String id) throws CameraAccessException {
        StreamConfigurationMap map =
                cameras.getCameraCharacteristics(id)
                        .get(CameraCharacteristics.SCALER_STREAM_CONFIGURATION_MAP);
        Size best = new Size(640, 480);
        Size[] sizes = map == null ? null : map.getOutputSizes(ImageFormat.YUV_420_888);
        for (Size size : sizes == null ? new Size[0] : sizes) {
            boolean fits = size.getWidth() * 3 == size.getHeight() * 4;
            if (fits && size.getWidth() <= MOST_WIDTH && size.getWidth() > best.getWidth()) {
                best = size;
            }
        }
        return best;
    }

    private void look(ImageReader reader) {
        try (Image image = reader.acquireLatestImage()) {
            if (image == null) {
                return;
            }
            Image.Plane brightness = image.getPlanes()[0];
            ByteBuffer buffer = brightness.getBuffer();
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            String text =
                    sight.read(
                            bytes, brightness.getRowStride(), image.getWidth(), image.getHeight());
            if (text != null) {
                onText.accept(text);
            }
        } catch (IllegalStateException e) {
            Log.i(TAG, "The camera was closed while it looked: " + e);
        }
    }

    private void failed(Exception e) {
        Log.w(TAG, "The camera cannot be used", e);
        onFailure.run();
    }

    /** What follows once the camera is there. */
    private final class Opening extends CameraDevice.StateCallback {

        private final ImageReader reader;
        private final Handler handler;

        Opening(ImageReader reader, Handler handler) {
            this.reader = reader;
            this.handler = handler;
        }

        @Override
        public void onOpened(CameraDevice opened) {
            camera = opened;
            Surface shown = new Surface(preview);
            try {
                CaptureRequest.Builder request =
                        opened.createCaptureRequest(CameraDevice.TEMPLATE_PREVIEW);
                request.addTarget(shown);
                request.addTarget(reader.getSurface());
                request.set(
                        CaptureRequest.CONTROL_AF_MODE,
                        CaptureRequest.CONTROL_AF_MODE_CONTINUOUS_PICTURE);
                begin(opened, shown, request.build());
            } catch (CameraAccessException | IllegalStateException e) {
                failed(e);
            }
        }

        // What replaces it is not there before Android 9.
        @SuppressWarnings("deprecation")
        private void begin(CameraDevice opened, Surface shown, CaptureRequest request)
                throws CameraAccessException {
            opened.createCaptureSession(
                    Arrays.asList(shown, reader.getSurface()),
                    new CameraCaptureSession.StateCallback() {
                        @Override
                        public void onConfigured(CameraCaptureSession session) {
                            repeat(session, request);
                        }

                        @Override
                        public void onConfigureFailed(CameraCaptureSession session) {
                            onFailure.run();
                        }
                    },
                    handler);
        }

        private void repeat(CameraCaptureSession session, CaptureRequest request) {
            try {
                session.setRepeatingRequest(request, null, handler);
            } catch (CameraAccessException | IllegalStateException e) {
                failed(e);
            }
        }

        @Override
        public void onDisconnected(CameraDevice gone) {
            gone.close();
        }

        @Override
        public void onError(CameraDevice broken, int error) {
            broken.close();
            onFailure.run();
        }
    }

    @Override
    public void close() {
        CameraDevice last = camera;
        if (last != null) {
            last.close();
        }
        ImageReader reader = pictures;
        if (reader != null) {
            reader.close();
        }
        thread.quitSafely();
    }
}
